import { Body, Controller, HttpCode, Module, Post } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString } from 'class-validator';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { UnitOfWork, type ServiceDefinition } from '../src/index.js';
import { Message, Messages, MessagesModule, pruneMessages, type ToSend } from '../src/messages/index.js';
import { messageTable } from '../src/migrations/index.js';
import { notes } from './notes.js';

class Messages1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of messageTable()) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('never');
  }
}

class SendCode {
  @ApiProperty() @IsString() phone!: string;
}

export const codeFor = (phone: string, now: Date, seconds = 300): ToSend<'sign-in-code'> => ({
  to: { phone },
  template: 'sign-in-code',
  values: { code: '481516', minutes: '5' },
  language: 'zh-CN',
  expiresAt: new Date(now.getTime() + seconds * 1000),
});

@Controller('codes')
class CodesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly messages: Messages,
  ) {}

  @Post()
  @HttpCode(202)
  send(@Body() { phone }: SendCode): Promise<{ id: string }> {
    return this.unitOfWork.run(async (tx) => ({ id: await this.messages.send(tx, codeFor(phone, tx.now)) }));
  }
}

@Module({ imports: [notes.module, MessagesModule], controllers: [CodesController] })
class MessagingModule {}

/** A service that sends codes to whoever asks. */
export const messaging: ServiceDefinition = {
  ...notes,
  module: MessagingModule,
  entities: [...notes.entities!, Message],
  migrations: [...notes.migrations, Messages1764000000001],
  prunings: { messages: pruneMessages },
};

import { Id, Target, UnitOfWork, type Tx } from '@linli/service';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsDate, IsIn, IsUUID, ValidateNested } from 'class-validator';

import { oneSession } from '../programmes/programmes.query.js';
import type { Session } from '../programmes/session.entity.js';
import type { RegisterMark } from './register-mark.entity.js';
import { markKinds, type MarkKind } from './register.rules.js';
import { RegisterService } from './register.service.js';

class Mark {
  @ApiProperty({ format: 'uuid', description: 'given by the phone; the same mark sent again has it again' }) @IsUUID() id!: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() child!: string;
  @ApiProperty({ enum: markKinds }) @IsIn(markKinds) kind!: MarkKind;
  @ApiProperty({ format: 'date-time' }) @Type(() => Date) @IsDate() occurredAt!: Date;
}

class Marks {
  @ApiProperty({ type: [Mark] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => Mark)
  marks!: Mark[];
}

@ApiTags('register')
@ApiBearerAuth()
@Controller()
export class RegisterController {
  constructor(
    private readonly register: RegisterService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('sessions/:id/register')
  @ApiOperation({ operationId: 'sessionRegister', summary: 'Who is expected, there, absent, gone home' })
  one(@Id() id: string) {
    return this.unitOfWork.read((tx) => this.register.register(tx, id));
  }

  @Post('sessions/:id/arrive')
  @ApiOperation({ operationId: 'arriveOnDuty', summary: 'An adult of the roster is there' })
  arrive(@Id() id: string) {
    return this.answer((tx) => this.register.arrive(tx, id));
  }

  @Post('sessions/:id/leave')
  @ApiOperation({ operationId: 'leaveDuty', summary: 'Refused while the children need this adult' })
  leave(@Id() id: string) {
    return this.answer((tx) => this.register.leave(tx, id));
  }

  @Post('sessions/:id/marks')
  @ApiOperation({ operationId: 'sendMarks', summary: 'What a phone noted, perhaps offline: each with its outcome' })
  mark(@Id() id: string, @Body() { marks }: Marks) {
    return this.unitOfWork.run(async (tx) => ({ items: (await this.register.mark(tx, id, marks)).map(markView) }));
  }

  @Get('sessions/:id/conflicts')
  @ApiOperation({ operationId: 'listConflicts', summary: 'Marks that could not be applied' })
  async conflicts(@Id() id: string) {
    return { items: (await this.unitOfWork.read((tx) => this.register.conflicts(tx, id))).map(markView) };
  }

  @Post('marks/:id/settle')
  @ApiOperation({ operationId: 'settleConflict', summary: 'Somebody looked at it' })
  settle(@Id() id: string) {
    return this.unitOfWork.run(async (tx) => markView(await this.register.settle(tx, id)));
  }

  @Post('sessions/:id/close')
  @ApiOperation({ operationId: 'closeSession', summary: 'Not while a child waits' })
  close(@Target() target: Target) {
    return this.answer((tx) => this.register.close(tx, target));
  }

  private answer(command: (tx: Tx) => Promise<Session>) {
    return this.unitOfWork.run(async (tx) => oneSession(tx, (await command(tx)).id));
  }
}

const markView = ({ id, child_id, kind, occurred_at, by_account, at, outcome, reason }: RegisterMark) => ({
  id,
  child: child_id,
  kind,
  occurredAt: occurred_at,
  by: by_account,
  receivedAt: at,
  outcome,
  ...(reason ? { reason } : {}),
});

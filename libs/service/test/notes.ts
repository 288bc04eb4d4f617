import { GridCaseAcceptedV1 } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { Body, Controller, Get, Injectable, Module, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsArray, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

import {
  AttachmentPolicy,
  AttachmentsModule,
  AttachmentsService,
  CallerParam,
  checkVersion,
  Deprecated,
  holds,
  IfMatch,
  LiveModule,
  LiveTopics,
  PageQuery,
  PersonalData,
  Public,
  readCursor,
  Serves,
  toPage,
  UnitOfWork,
  type Caller,
  type ReadTx,
  type ServiceDefinition,
  type Tx,
} from '../src/index.js';
import { serviceTables } from '../src/migrations/index.js';

/** The smallest service there can be: notes that somebody leaves and another changes. It stands on the stream `grid`. */
class WriteNote {
  @ApiProperty({ format: 'uuid' }) @IsUUID() id!: string;
  @ApiProperty() @IsString() @MaxLength(20) text!: string;
  @ApiPropertyOptional() @IsOptional() @IsString() phone?: string;
  @IsOptional() @IsArray() @IsUUID('4', { each: true }) attachments?: string[];
}

@Entity('note')
export class Note {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') text!: string;
  @Column('uuid') owner!: string;
  @Column('bytea', { nullable: true }) phone!: Buffer | null;
  @Column('int') version!: number;
}

const emitChanged = (tx: Tx, id: string, version: number) =>
  tx.emit(GridCaseAcceptedV1, { type: 'note', id, version }, { ...GridCaseAcceptedV1.example, caseId: id });

@Injectable()
class Notes {
  constructor(
    readonly unitOfWork: UnitOfWork,
    readonly personal: PersonalData,
    readonly files: AttachmentsService,
  ) {}
}

@Controller('notes')
class NotesController {
  constructor(private readonly notes: Notes) {}

  @Public()
  @Get('open')
  open(): { open: true } {
    return { open: true };
  }

  @Public()
  @Deprecated({ since: '2026-12-01', until: '2027-06-01', instead: 'Use open.' })
  @Get('ajar')
  ajar(): { open: true } {
    return { open: true };
  }

  @Serves('person', 'client:any')
  @Get('whoever')
  whoever(@CallerParam() { kind }: Caller): { kind: string } {
    return { kind };
  }

  @Serves('person', 'client:cases')
  @Get('of-cases')
  ofCases(@CallerParam() { kind }: Caller): { kind: string } {
    return { kind };
  }

  @Get('boom')
  boom(): never {
    throw new Error('13812345678 must not be seen');
  }

  @Get()
  list(@Query() query: PageQuery) {
    return this.notes.unitOfWork.read(async ({ manager }) => {
      const after = readCursor(query.cursor, ['uuid']);
      const rows = await manager.query<Pick<Note, 'id' | 'text' | 'version'>[]>(
        'SELECT id, text, version FROM note WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
        [after?.[0] ?? null, query.limit + 1],
      );
      return toPage(
        rows,
        query.limit,
        (row) => [row.id],
        (row) => row,
      );
    });
  }

  @Post()
  write(@Body() body: WriteNote) {
    return this.notes.unitOfWork.run(async (tx) => {
      const phone = body.phone ? await this.notes.personal.seal(tx, tx.caller.accountId, 'phone', body.phone) : null;
      await tx.manager.query('INSERT INTO note (id, text, owner, phone, version) VALUES ($1, $2, $3, $4, 1)', [
        body.id,
        body.text,
        tx.caller.accountId,
        phone,
      ]);
      await this.notes.files.attach(tx, body.attachments ?? [], { type: 'note', id: body.id });
      emitChanged(tx, body.id, 1);
      tx.audit({ action: 'note.write', resource: { type: 'note', id: body.id }, after: { length: body.text.length } });
      if (body.text === 'slow') await new Promise((resolve) => setTimeout(resolve, 600));
      if (body.text === 'fail') throw new DomainError('wrong-state');
      return { id: body.id, text: body.text, version: 1 };
    });
  }

  @Post(':id/shout')
  shout(@Param('id', ParseUUIDPipe) id: string, @IfMatch() expected: number | undefined) {
    return this.notes.unitOfWork.run(async (tx) => {
      if (!holds(tx.caller, 'community-staff', { area: '140321001001' })) throw new DomainError('forbidden');
      const [row] = await tx.manager.query<Note[]>('SELECT * FROM note WHERE id = $1 FOR UPDATE', [id]);
      if (!row) throw new DomainError('not-found');
      checkVersion(expected, row.version);
      const version = row.version + 1;
      await tx.sql.query('UPDATE note SET text = upper(text), version = $2 WHERE id = $1', [id, version]);
      emitChanged(tx, id, version);
      tx.audit({ action: 'note.shout', resource: { type: 'note', id } });
      return { id, text: row.text.toUpperCase(), version };
    });
  }
}

class Notes1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of serviceTables()) await runner.query(statement);
    await runner.query(
      'CREATE TABLE note (id uuid PRIMARY KEY, text text NOT NULL, owner uuid NOT NULL, phone bytea, version int NOT NULL)',
    );
    await runner.query('ALTER TABLE note ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY note_owner ON note USING (owner::text = (SELECT current_setting('app.account', true))
         OR (SELECT current_setting('app.system', true)) = 'on' OR (SELECT current_setting('app.scopes', true)) <> '')`,
    );
  }

  async down(): Promise<void> {
    throw new Error('never');
  }
}

class NotePolicy extends AttachmentPolicy {
  async maySee(tx: ReadTx): Promise<boolean> {
    return holds(tx.caller, 'community-staff', 'anywhere');
  }
}

class NoteTopics extends LiveTopics {
  async mayListen(_tx: ReadTx, topic: string): Promise<boolean> {
    return topic.startsWith('note:');
  }

  topicsOf(_type: string, { id }: { id: string }): string[] {
    return [`note:${id}`];
  }
}

@Module({ imports: [AttachmentsModule.with(NotePolicy), LiveModule.with(NoteTopics)], controllers: [NotesController], providers: [Notes] })
class NotesModule {}

export const notes: ServiceDefinition = {
  name: 'grid',
  title: { 'zh-CN': '便条', en: 'Notes' },
  module: NotesModule,
  entities: [Note],
  migrations: [Notes1764000000000],
};

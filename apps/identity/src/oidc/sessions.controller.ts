import { DomainError } from '@linli/problems';
import { CallerParam, UnitOfWork, type Caller } from '@linli/service';
import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';

import { happened } from '../history/happened.js';
import { endSession, endSessionsOf, sessionsOf, type SessionRow } from './signed-in.store.js';

@ApiTags('sessions')
@ApiBearerAuth()
@Controller('sessions')
export class SessionsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @ApiOperation({ operationId: 'listSessions', summary: 'Where I am signed in' })
  async list(@CallerParam() { accountId, sessionId }: Caller) {
    const rows = await this.unitOfWork.read((tx) => sessionsOf(tx, accountId));
    return { items: rows.map((row) => viewOf(row, sessionId)) };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'endSession', summary: 'Signs me out of one browser' })
  @ApiParam({ name: 'id', description: 'Of the session; `current` for the one that asks' })
  async end(@Param('id') id: string, @CallerParam() { accountId, sessionId }: Caller): Promise<void> {
    const wanted = id === 'current' ? sessionId : id;
    await this.unitOfWork.run(async (tx) => {
      const mine = (await sessionsOf(tx, accountId)).find((row) => row.id === wanted);
      if (!mine) throw new DomainError('not-found');
      await endSession(tx.sql, mine.id!);
      await happened(tx, accountId, 'session-ended', { device: mine.device });
    });
  }

  @Post('end-all')
  @HttpCode(204)
  @ApiOperation({ operationId: 'endAllSessions', summary: 'Signs me out of every browser' })
  endAll(@CallerParam() { accountId }: Caller): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await endSessionsOf(tx, accountId);
      await happened(tx, accountId, 'sign-out-everywhere');
    });
  }
}

function viewOf({ id, began, seen, device, methods, shared }: SessionRow, current: string | undefined) {
  return {
    id: id!,
    beganAt: began!,
    seenAt: seen ?? began!,
    device: device ?? '',
    methods: methods ?? [],
    shared: shared ?? false,
    current: id === current,
  };
}

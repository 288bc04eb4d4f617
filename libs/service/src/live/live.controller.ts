import { DomainError } from '@linli/problems';
import { Controller, Query, Sse, type MessageEvent } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, Matches } from 'class-validator';
import { interval, map, merge, of, type Observable } from 'rxjs';

import type { Caller } from '../caller/caller.js';
import { CallerParam } from '../http/auth.js';
import { LiveService } from './live.service.js';

const HEARTBEAT_MS = 15_000;

class LiveQuery {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(/^[a-z-]+:[0-9A-Za-z-]{1,64}$/, { each: true })
  topics!: string[];
}

@ApiTags('live')
@ApiBearerAuth()
@Controller('live')
export class LiveController {
  constructor(private readonly live: LiveService) {}

  @Sse()
  @ApiOperation({ operationId: 'listen', summary: 'Hints that something changed, as server-sent events' })
  async listen(@Query() { topics }: LiveQuery, @CallerParam() caller: Caller): Promise<Observable<MessageEvent>> {
    const allowed = await Promise.all(topics.map((topic) => this.live.topics.mayListen(caller, topic)));
    if (!allowed.every(Boolean)) throw new DomainError('not-found');
    const hints = this.live.listen(topics).pipe(map((hint): MessageEvent => ({ type: 'hint', data: hint })));
    const heartbeat = interval(HEARTBEAT_MS).pipe(map((): MessageEvent => ({ type: 'heartbeat', data: {} })));
    return merge(of<MessageEvent>({ type: 'ready', data: {} }), hints, heartbeat);
  }
}

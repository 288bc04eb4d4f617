import { DomainError } from '@linli/problems';
import { Controller, Injectable, Query, Sse, UseGuards, type CanActivate, type ExecutionContext, type MessageEvent } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, Matches } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { interval, map, merge, of, type Observable } from 'rxjs';

import { commas } from '../http/query-values.js';
import { validationPipe } from '../http/validation.js';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { LiveService } from './live.service.js';

const HEARTBEAT_MS = 15_000;

class LiveQuery {
  @ApiProperty({ type: [String], description: 'what is listened to, as cases:140321001001; up to 50, separated by commas' })
  @Transform(commas)
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(/^[a-z-]+:[0-9A-Za-z-]{1,64}$/, { each: true })
  topics!: string[];
}

/** Says who may listen before the stream begins: Nest sends its headers at once, and a refusal would be an event of it. */
@Injectable()
class ListenerGuard implements CanActivate {
  private readonly pipe = validationPipe();

  constructor(
    private readonly live: LiveService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { topics } = (await this.pipe.transform(context.switchToHttp().getRequest<FastifyRequest>().query, {
      type: 'query',
      metatype: LiveQuery,
    })) as LiveQuery;
    return this.unitOfWork.read(async (tx) => {
      for (const topic of topics) if (!(await this.live.topics.mayListen(tx, topic))) throw new DomainError('not-found');
      return true;
    });
  }
}

@ApiTags('live')
@ApiBearerAuth()
@Controller('live')
export class LiveController {
  constructor(private readonly live: LiveService) {}

  @Sse()
  @UseGuards(ListenerGuard)
  @ApiOperation({ operationId: 'listen', summary: 'Hints that something changed, as server-sent events' })
  listen(@Query() { topics }: LiveQuery): Observable<MessageEvent> {
    const hints = this.live.listen(topics).pipe(map((hint): MessageEvent => ({ type: 'hint', data: hint })));
    const heartbeat = interval(HEARTBEAT_MS).pipe(map((): MessageEvent => ({ type: 'heartbeat', data: {} })));
    return merge(of<MessageEvent>({ type: 'ready', data: {} }), hints, heartbeat);
  }
}

import { AREA_CODE, feedPaths } from '@linli/contracts';
import { AnswersAs, CallerParam, commas, Config, Serves, type Caller } from '@linli/service';
import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import type { FastifyReply } from 'fastify';

import { schemasAddress } from '../schemas/schemas.js';
import { withSchema } from './cloud-event.rules.js';
import { beginning, cursorText, readFeedCursor, type FeedCursor } from './cursor.rules.js';
import { FeedStreams } from './feed-streams.js';
import { FeedService } from './feed.service.js';
import { feedTypes } from './services.js';

const BATCH = 'application/cloudevents-batch+json';
const STREAM = 'text/event-stream';

class FeedQuery {
  @ApiPropertyOptional({
    example: 'grid-1204.youth-17',
    description: 'the cursor behind what was read before; from the first event on without it, from now on with `latest`',
  })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  after?: string;

  @ApiPropertyOptional({ type: [String], enum: feedTypes, description: 'only these, separated by commas' })
  @IsOptional()
  @Transform(commas)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsIn(feedTypes, { each: true })
  types?: string[];

  @ApiPropertyOptional({ example: '140321001001', description: 'only of this area, and of the whole district' })
  @IsOptional()
  @Matches(AREA_CODE)
  area?: string;
}

class PullQuery extends FeedQuery {
  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 5000, default: 1000 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(5000)
  limit = 1000;

  @ApiPropertyOptional({
    type: Number,
    minimum: 0,
    maximum: 25,
    default: 0,
    description: 'seconds to wait for an event where there is none',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(25)
  wait = 0;
}

/** The events of the district as other agencies are given them (docs/adr/107). */
@ApiTags('events')
@ApiBearerAuth()
@Serves('client:any')
@Controller('events')
export class FeedController {
  private readonly schemas: string;

  constructor(
    private readonly feed: FeedService,
    private readonly streams: FeedStreams,
    { publicUrl }: Config,
  ) {
    this.schemas = schemasAddress(publicUrl);
  }

  @Get()
  @ApiOperation({
    operationId: 'pullEvents',
    summary: 'The events that the client was granted, as a batch of CloudEvents 1.0; `Link: rel="next"` leads on, and stays good',
  })
  @AnswersAs(BATCH)
  async pull(
    @Query() { after, limit, wait, ...wanted }: PullQuery,
    @CallerParam() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const given = this.feed.given(caller, wanted);
    const page = await this.feed.nextPage(await this.placeOf(after), given, limit, wait * 1000);
    void reply.header('link', `<${this.nextOf(page.cursor, wanted, limit)}>; rel="next"`).type(BATCH);
    return `[${page.events.map(({ type, body }) => withSchema(body, type, this.schemas)).join(',')}]`;
  }

  @Get('stream')
  @ApiOperation({ operationId: 'streamEvents', summary: 'The same as server-sent events, as they come' })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'the id of the last event that was received: the stream goes on behind it',
  })
  @AnswersAs(STREAM)
  async stream(
    @Query() { after, ...wanted }: FeedQuery,
    @Headers('last-event-id') last: string | undefined,
    @CallerParam() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.feed.given(caller, wanted);
    const from = await this.placeOf(last || after);
    await reply
      // Closed behind it: a server that stops waits for a connection that others might use.
      .headers({ 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no', connection: 'close' })
      .type(STREAM)
      .send(this.streams.open(caller, wanted, from));
  }

  private async placeOf(after: string | undefined): Promise<FeedCursor> {
    if (after === undefined) return beginning;
    return after === 'latest' ? this.feed.end() : readFeedCursor(after);
  }

  private nextOf(cursor: FeedCursor, { types: wanted, area }: FeedQuery, limit: number): string {
    const query = new URLSearchParams({ after: cursorText(cursor), limit: String(limit) });
    if (wanted) query.set('types', wanted.join(','));
    if (area) query.set('area', area);
    return `${feedPaths.pull}?${query}`;
  }
}

import { Readable } from 'node:stream';

import { Config, type Caller } from '@linli/service';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';

import { withSchema } from './cloud-event.rules.js';
import { cursorText, type FeedCursor } from './cursor.rules.js';
import { FeedService, type Wanted } from './feed.service.js';
import { schemasAddress } from '../schemas/schemas.js';

/** So often something is sent where nothing happens, so that a dead connection is noticed, and the cursor goes on. */
const HEARTBEAT_MS = 15_000;
/** Then the reader has to come back with a token of now. */
const LIFE_MS = 10 * 60_000;
const PAGE = 200;

/**
 * The feed as server-sent events. Each has the cursor behind it as its id, which a browser sends back as `Last-Event-ID`. It is read
 * page by page as the reader takes it: a slow one costs no memory.
 */
@Injectable()
export class FeedStreams implements OnModuleDestroy {
  private readonly stopping = new AbortController();
  private readonly schemas: string;

  constructor(
    private readonly feed: FeedService,
    { publicUrl }: Config,
  ) {
    this.schemas = schemasAddress(publicUrl);
  }

  open(caller: Caller, wanted: Wanted, from: FeedCursor): Readable {
    return Readable.from(this.lines(caller, wanted, from), { objectMode: false, encoding: 'utf8' });
  }

  onModuleDestroy(): void {
    this.stopping.abort();
  }

  private async *lines(caller: Caller, wanted: Wanted, from: FeedCursor): AsyncGenerator<string> {
    const [until, stopping] = [Date.now() + LIFE_MS, this.stopping.signal];
    let cursor = from;
    yield message('heartbeat', cursorText(cursor), '{}');
    while (Date.now() < until && !stopping.aborted) {
      const given = this.feed.given(await this.feed.asNow(caller), wanted);
      const page = await this.feed.nextPage(cursor, given, PAGE, HEARTBEAT_MS, stopping);
      ({ cursor } = page);
      const sent = page.events.map(({ type, body, cursor: behind }) =>
        message(type, cursorText(behind), withSchema(body, type, this.schemas)),
      );
      yield sent.join('') || message('heartbeat', cursorText(cursor), '{}');
    }
  }
}

/** One server-sent event. JSON has no line break in it. */
const message = (event: string, id: string, data: string): string => `event: ${event}\nid: ${id}\ndata: ${data}\n\n`;

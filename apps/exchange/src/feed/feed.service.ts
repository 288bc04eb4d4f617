import { feedEntryOf } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { AccessService, scopesOf, UnitOfWork, type Caller, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import type { FeedCursor } from './cursor.rules.js';
import { FeedSignals } from './feed-signals.js';
import { areasWithin, typesOf } from './given.rules.js';
import { endOfFeed, lookBehind, type Given } from './feed.store.js';
import { services } from './services.js';
import { inOneOrder, type Looked, type Placed } from './page.rules.js';

/** What a reader asks for, of what she is given. */
export interface Wanted {
  types?: readonly string[] | undefined;
  area?: string | undefined;
}

interface FeedPage {
  events: Placed[];
  cursor: FeedCursor;
}

/** So many times a request looks further when nothing of what it looked at was for the reader. */
const MOST_LOOKS = 20;
/** Another replica may have written what this one only heard of. */
const LOOK_AGAIN_MS = 1000;

/** Reads the feed for agencies' clients: what they were granted, from any place of it. */
@Injectable()
export class FeedService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly signals: FeedSignals,
  ) {}

  /**
   * What is given to the caller of what she asks for.
   * @throws DomainError scope-missing (a type of a kind of data that she was not given), forbidden (an area that is none of hers)
   */
  given({ dataKinds = [], ...caller }: Caller, { types, area }: Wanted): Given {
    const missing = types?.map((type) => feedEntryOf(type)!).find(({ kind }) => !dataKinds.includes(kind));
    if (missing) throw new DomainError('scope-missing', { params: { scope: missing.kind } });
    const areas = areasWithin(scopesOf(caller, 'agency'), area);
    if (areas.length === 0) throw new DomainError('forbidden');
    return { types: typesOf(dataKinds, types), areas };
  }

  /** The next events behind a cursor. Where none of those that were looked at are for the reader, the cursor has moved all the same. */
  async page(from: FeedCursor, given: Given, limit: number): Promise<FeedPage> {
    let cursor = from;
    for (let look = 0; look < MOST_LOOKS; look++) {
      const rows = await this.unitOfWork.read((tx) => this.look(tx, cursor, given, limit));
      const found = inOneOrder(cursor, rows);
      if (found.events.length > 0 || rows.length === 0) return found;
      cursor = found.cursor;
    }
    return { events: [], cursor };
  }

  /** The same, but where there is nothing yet it waits for so many milliseconds. */
  async nextPage(from: FeedCursor, given: Given, limit: number, waitMs: number, stopping?: AbortSignal): Promise<FeedPage> {
    const until = Date.now() + waitMs;
    for (let cursor = from; ;) {
      const { count } = this.signals;
      const page = await this.page(cursor, given, limit);
      const left = until - Date.now();
      if (page.events.length > 0 || left <= 0 || stopping?.aborted) return page;
      ({ cursor } = page);
      await this.signals.next(count, Math.min(LOOK_AGAIN_MS, left), stopping);
    }
  }

  /** The cursor behind everything that is there. */
  end(): Promise<FeedCursor> {
    return this.unitOfWork.read((tx) => endOfFeed(tx, services));
  }

  /** The caller with the roles that she holds now: what was taken back binds a stream that is open. */
  async asNow(caller: Caller): Promise<Caller> {
    return { ...caller, grants: await this.access.grantsOf(caller.accountId) };
  }

  /** A share of every service's log; then as much of those that had more as the others have left over. */
  private async look(tx: ReadTx, cursor: FeedCursor, given: Given, limit: number): Promise<Looked[]> {
    const share = Math.ceil(limit / services.length);
    const rows = await lookBehind(tx, cursor, services, given, share);
    const of = (service: string) => rows.filter((row) => row.service === service);
    const more = services.filter((service) => of(service).length === share);
    const left = limit - rows.length;
    if (more.length === 0 || left < more.length) return rows;
    const reached = new Map(more.map((service) => [service, of(service).at(-1)!.number]));
    return [...rows, ...(await lookBehind(tx, reached, more, given, Math.floor(left / more.length)))];
  }
}

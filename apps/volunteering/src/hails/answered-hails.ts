import { DomainError } from '@linli/problems';
import type { ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

import { HailAsked } from './hail-asked.entity.js';
import type { Hail } from './hail.entity.js';

interface Answered {
  volunteer: string | null;
  asked: ReadonlySet<string>;
}

/** A restored database may know less than this memory: it does not outlive a minute. */
const KEPT_MS = 60_000;

/**
 * Hails that nobody can accept any more, with those who were asked: no state leads back to `hailed` (hail.rules.ts), so nothing here gets
 * old. Of the many who hurry to one hail all but the first are told so from memory, and PostgreSQL is left to the first.
 */
@Injectable()
export class AnsweredHails {
  private readonly known = new LRUCache<string, Answered>({ max: 1000, ttl: KEPT_MS });
  private readonly turns = new Map<string, Promise<unknown>>();

  /**
   * One after the other for each hail, in this process; PostgreSQL decides between processes.
   * @throws DomainError already-answered, without asking; the winner, who can only be repeating, and strangers do ask
   */
  async inTurn<T>(id: string, accountId: string, accept: () => Promise<T>): Promise<T> {
    const before = this.turns.get(id);
    const turn = (async () => {
      await before?.catch(() => undefined);
      const hail = this.known.get(id);
      if (hail && hail.volunteer !== accountId && hail.asked.has(accountId)) throw new DomainError('already-answered');
      return accept();
    })();
    this.turns.set(id, turn);
    try {
      return await turn;
    } finally {
      if (this.turns.get(id) === turn) this.turns.delete(id);
    }
  }

  /** @param row as committed, in a state after `hailed` */
  async remember({ manager }: ReadTx, { id, volunteer }: Hail): Promise<Answered> {
    const asked = await manager.findBy(HailAsked, { hail_id: id });
    const hail = { volunteer, asked: new Set(asked.map(({ account_id }) => account_id)) };
    this.known.set(id, hail);
    return hail;
  }
}

import { DomainError } from '@linli/problems';
import pLimit, { type LimitFunction } from 'p-limit';

/**
 * Work that takes memory, a few at a time: one of each person, `together` in all. A person's own wait for each other, as a phone sends
 * several photos at once; beyond what may wait they are asked to come again.
 */
export class Turns {
  private readonly perPerson = new Map<string, { last: Promise<unknown>; n: number }>();
  private readonly inTurn: LimitFunction;
  private waiting = 0;

  constructor(private readonly limits: { together: number; ofOne: number; inAll: number }) {
    this.inTurn = pLimit(limits.together);
  }

  /** @throws DomainError too-many-requests (of one person), unavailable (of all) */
  async run<T>(person: string, work: () => Promise<T>): Promise<T> {
    const mine = this.perPerson.get(person) ?? { last: Promise.resolve(), n: 0 };
    if (mine.n >= this.limits.ofOne) throw new DomainError('too-many-requests');
    if (this.waiting >= this.limits.inAll) throw new DomainError('unavailable');
    this.waiting++;
    mine.n++;
    const turn = mine.last.then(() => this.inTurn(work));
    mine.last = turn.catch(() => undefined);
    this.perPerson.set(person, mine);
    try {
      return await turn;
    } finally {
      this.waiting--;
      if (--mine.n === 0) this.perPerson.delete(person);
    }
  }
}

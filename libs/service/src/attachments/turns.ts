import { DomainError } from '@linli/problems';

/**
 * Work that takes memory, a few at a time: one of each person, `together` in all. A person's own wait for each other, as a phone sends several
 * photos at once; beyond what may wait they are asked to come again.
 */
export class Turns {
  private readonly perPerson = new Map<string, { last: Promise<unknown>; n: number }>();
  private readonly free: (() => void)[] = [];
  private running = 0;
  private waiting = 0;

  constructor(private readonly limits: { together: number; ofOne: number; inAll: number }) {}

  /** @throws DomainError too-many-requests (of one person), unavailable (of all) */
  async run<T>(person: string, work: () => Promise<T>): Promise<T> {
    const mine = this.perPerson.get(person) ?? { last: Promise.resolve(), n: 0 };
    if (mine.n >= this.limits.ofOne) throw new DomainError('too-many-requests');
    if (this.waiting >= this.limits.inAll) throw new DomainError('unavailable');
    this.waiting++;
    mine.n++;
    const turn = mine.last.then(() => this.slot(work));
    mine.last = turn.catch(() => undefined);
    this.perPerson.set(person, mine);
    try {
      return await turn;
    } finally {
      this.waiting--;
      if (--mine.n === 0) this.perPerson.delete(person);
    }
  }

  private async slot<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.limits.together) this.running++;
    // Whoever ends hands its place on, so that nobody comes between.
    else await new Promise<void>((resolve) => this.free.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.free.shift();
      if (next) next();
      else this.running--;
    }
  }
}

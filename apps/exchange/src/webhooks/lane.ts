import type { Claimed } from './webhooks.store.js';

/** Requests to one receiver at a time. */
const AT_ONCE = 32;
/** After so many failures in a row it is tried with one at a time, until one arrives. */
const FAILING = 3;
const MINUTE_MS = 60_000;

/** One subscription's deliveries in this process: what is under way, and what is taken and waits for its turn. */
export class Lane {
  readonly taken: Claimed[] = [];
  private rate: number | null = null;
  private underWay = 0;
  private failures = 0;
  private nextAt = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly send: (one: Claimed) => Promise<boolean>) {}

  /** For so many more there is room; so that one that hangs holds few of those that come due, and a quick one never waits. */
  get room(): number {
    return Math.max(0, 2 * this.most - this.taken.length - this.underWay);
  }

  get isIdle(): boolean {
    return this.taken.length === 0 && this.underWay === 0;
  }

  /** @param rate as its receiver allowed: so many requests a minute, null for any number */
  add(claimed: readonly Claimed[], rate: number | null): void {
    this.rate = rate;
    this.taken.push(...claimed);
    this.go();
  }

  /** Sends nothing more. @returns what was taken and not sent */
  stop(): Claimed[] {
    clearTimeout(this.timer);
    return this.taken.splice(0);
  }

  private get most(): number {
    return this.failures >= FAILING ? 1 : AT_ONCE;
  }

  private go(): void {
    while (this.taken.length > 0 && this.underWay < this.most) {
      const wait = this.nextAt - Date.now();
      if (wait > 0) {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.go(), wait);
        return;
      }
      if (this.rate !== null) this.nextAt = Date.now() + MINUTE_MS / this.rate;
      void this.one(this.taken.shift()!);
    }
  }

  private async one(claimed: Claimed): Promise<void> {
    this.underWay += 1;
    this.failures = (await this.send(claimed)) ? 0 : this.failures + 1;
    this.underWay -= 1;
    this.go();
  }
}

import type { Ran } from './ran.js';

/** A job's passes in this process. */
export class Passes {
  ran: Ran | undefined;
  private count = { done: 0, failed: 0 };

  begin(): void {
    this.count = { done: 0, failed: 0 };
    this.ran = { ...this.ran, startedAt: new Date() };
  }

  done(): void {
    this.count.done++;
  }

  failed(): void {
    this.count.failed++;
  }

  end(): void {
    if (this.ran) this.ran.ended = { at: new Date(), ...this.count };
  }

  forget(): void {
    this.ran = undefined;
  }
}

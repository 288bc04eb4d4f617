/**
 * Spares a service that does not answer: after `threshold` failures in a row it is left alone for `restMs`, then one request may
 * try. Times are milliseconds, passed in.
 */
export class Breaker {
  private failures = 0;
  private openedAt: number | undefined;
  private trying = false;

  constructor(
    private readonly threshold = 5,
    private readonly restMs = 5000,
  ) {}

  /** May a request go through now? */
  allows(now: number): boolean {
    if (this.openedAt === undefined) return true;
    if (now - this.openedAt < this.restMs || this.trying) return false;
    this.trying = true;
    return true;
  }

  succeeded(): void {
    this.failures = 0;
    this.openedAt = undefined;
    this.trying = false;
  }

  failed(now: number): void {
    this.failures += 1;
    this.trying = false;
    if (this.failures >= this.threshold) this.openedAt = now;
  }

  /** The request ended without telling anything about the service, e.g. its client left. */
  abandoned(): void {
    this.trying = false;
  }
}

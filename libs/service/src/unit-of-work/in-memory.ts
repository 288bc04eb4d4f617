import { Logger } from '@nestjs/common';

/** One change is often many events at once; they are worth one look at the database. */
const SOON_MS = 100;

/**
 * What a service holds of its database in memory: small, and asked for with nearly every request. It is read anew when it was changed here
 * (`load`) and when an event tells that another replica changed it (`loadSoon`).
 */
export class InMemory<T> {
  private readonly logger: Logger;
  private held: T;
  private soon: NodeJS.Timeout | undefined;
  private reading: Promise<void> = Promise.resolve();

  /**
   * @param name what it is, in the log
   * @param empty what there is before it was read for the first time
   */
  constructor(
    private readonly name: string,
    empty: T,
    private readonly read: () => Promise<T>,
  ) {
    this.logger = new Logger(name);
    this.held = empty;
  }

  get now(): T {
    return this.held;
  }

  /** Reads it: at the start, and after a change. */
  async load(): Promise<void> {
    this.held = await this.read();
  }

  /** Reads it in a moment, and again when the database cannot be asked. */
  loadSoon(): void {
    if (this.soon) return;
    this.soon = setTimeout(() => {
      this.soon = undefined;
      this.reading = this.load().catch((error: unknown) => {
        this.logger.warn(`${this.name} cannot be read at present: ${error instanceof Error ? error.message : String(error)}`);
        this.loadSoon();
      });
    }, SOON_MS);
    this.soon.unref();
  }

  /** Waits for what is being read; nothing is read after it. */
  async close(): Promise<void> {
    clearTimeout(this.soon);
    await this.reading;
  }
}

import { Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';

/** One change is often many events at once; they are worth one look at the database. */
const SOON_MS = 100;

/**
 * What a service holds of its database in memory: small, and asked for with nearly every request. It is read at the start, when it was
 * changed here (`reload`), and when an event tells that it was changed, here or by another replica (`reloadSoon`).
 */
export abstract class InMemory<T> implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger: Logger;
  private soon: NodeJS.Timeout | undefined;
  private reading: Promise<void> = Promise.resolve();

  /**
   * @param name what it is, in the log
   * @param held what there is before it was read for the first time
   */
  constructor(
    private readonly name: string,
    protected held: T,
  ) {
    this.logger = new Logger(name);
  }

  /** What the database holds now. */
  protected abstract read(): Promise<T>;

  async onApplicationBootstrap(): Promise<void> {
    await this.reload();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.soon);
    await this.reading;
  }

  async reload(): Promise<void> {
    this.held = await this.read();
  }

  /** In a moment, and again when the database cannot be asked. */
  reloadSoon(): void {
    if (this.soon) return;
    this.soon = setTimeout(() => {
      this.soon = undefined;
      this.reading = this.reload().catch((error: unknown) => {
        this.logger.warn(`${this.name} cannot be read at present: ${error instanceof Error ? error.message : String(error)}`);
        this.reloadSoon();
      });
    }, SOON_MS);
    this.soon.unref();
  }
}

import { EventEmitter, once } from 'node:events';

import { Injectable } from '@nestjs/common';

/** Wakes whoever waits for the next event of the feed. Every replica reads the streams, so each hears of every event by itself. */
@Injectable()
export class FeedSignals {
  private readonly signals = new EventEmitter().setMaxListeners(0);
  /** How often something was added. Whoever is about to look notes it before, so that what comes meanwhile does not pass unheard. */
  count = 0;

  raise(): void {
    this.count += 1;
    this.signals.emit('more');
  }

  /** Calls the listener each time something was added. */
  each(listener: () => void): void {
    this.signals.on('more', listener);
  }

  /** Until something was added since `count` was noted, and no longer than so many milliseconds. */
  async next(noted: number, ms: number, stopping?: AbortSignal): Promise<void> {
    if (this.count !== noted) return;
    const signal = AbortSignal.any([AbortSignal.timeout(ms), ...(stopping ? [stopping] : [])]);
    await once(this.signals, 'more', { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
}

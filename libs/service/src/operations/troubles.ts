import type { JetStreamTransport } from '@linli/events';

import { holdersOf } from '../access/access.service.js';
import { sealing } from '../audit/chain.js';
import { system } from '../caller/caller.js';
import { giveNotices } from '../notices/notices.js';
import type { ReadTx } from '../unit-of-work/tx.js';
import type { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { deadLetters, givenUp, unsentEvents } from './measurements.query.js';
import type { OwnMeasurements } from './own-measurements.js';
import { operators } from './problem.rules.js';
import { decide, type Measured, type Measurement } from './trouble.rules.js';
import { endTroubles, insertTroubles, markNoticed, openTroubles } from './trouble.store.js';

/** The kind of notice that operators get. */
export const TROUBLE_NOTICE = 'trouble';

/** What in a service needs an operator (docs/adr/044). */
export class Troubles {
  constructor(
    private readonly service: string,
    private readonly unitOfWork: UnitOfWork,
    private readonly transport: Pick<JetStreamTransport, 'lag' | 'readers'>,
    private readonly own: OwnMeasurements,
  ) {}

  /**
   * Measures, and gives the district's operators their notices. No event tells of these: while the relay lags none would leave, so the
   * console asks.
   */
  async look(): Promise<void> {
    const lags = await this.consumerLags();
    await this.unitOfWork.as(system, async (tx) => {
      const { begun, over, due } = decide(await openTroubles(tx), await measure(tx, lags, this.own), tx.now);
      if (over.length > 0) await endTroubles(tx, over);
      if (begun.length > 0) await insertTroubles(tx, begun);
      if (due.length === 0) return;
      const accounts = await holdersOf(tx, operators);
      // Whoever becomes one later is told then.
      if (accounts.length === 0) return;
      for (const { kind, about } of due)
        await giveNotices(tx, accounts, TROUBLE_NOTICE, { trouble: kind, service: this.service, of: about });
      await markNoticed(tx, due);
    });
  }

  /** Undefined when the broker does not tell of all of them. */
  private async consumerLags(): Promise<Measurement[] | undefined> {
    const lags = await this.transport.lag();
    if (lags.length < this.transport.readers) return undefined;
    return lags.map(({ consumer, stream, events }) => ({ kind: 'consumer-lag', about: `${consumer} ${stream}`, value: events }));
  }
}

async function measure(tx: ReadTx, lags: readonly Measurement[] | undefined, own: OwnMeasurements): Promise<Measured> {
  const letters = await deadLetters(tx.sql);
  const failed = await givenUp(tx.sql);
  return {
    found: [
      ...letters.map(({ consumer, subject, n }) => ({ kind: 'dead-letter' as const, about: `${consumer} ${subject}`, value: n })),
      ...failed.map(({ job, whole, n }) => ({ kind: whole ? ('failed-job' as const) : ('failed-item' as const), about: job, value: n })),
      { kind: 'relay-lag', about: '', value: (await unsentEvents(tx.sql)).oldestSeconds },
      { kind: 'unsealed-audit', about: '', value: (await sealing(tx.sql, tx.now)).unsealedSeconds },
      ...(await own.take(tx)),
      ...(lags ?? []),
    ],
    unknown: new Set(lags ? [] : ['consumer-lag']),
  };
}

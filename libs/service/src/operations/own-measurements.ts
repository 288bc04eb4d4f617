import type { ReadTx } from '../unit-of-work/tx.js';
import type { Measurement } from './trouble.rules.js';

type Measure = (tx: ReadTx) => Promise<readonly Measurement[]>;

/** What modules of a service measure beside what is measured in every service. */
export class OwnMeasurements {
  private readonly measures: Measure[] = [];

  add(measure: Measure): void {
    this.measures.push(measure);
  }

  async take(tx: ReadTx): Promise<Measurement[]> {
    const found: Measurement[] = [];
    for (const measure of this.measures) found.push(...(await measure(tx)));
    return found;
  }
}

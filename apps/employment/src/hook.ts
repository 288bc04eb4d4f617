import type { Tx } from '@linli/service';

type Step<About> = (tx: Tx, about: About) => Promise<void>;

/**
 * What features above do in the transaction of a feature below, which need not know them: each registers its step when its module starts.
 */
export abstract class Hook<About> {
  private readonly steps: Step<About>[] = [];

  register(step: Step<About>): void {
    this.steps.push(step);
  }

  /** In the order in which they registered. */
  async run(tx: Tx, about: About): Promise<void> {
    for (const step of this.steps) await step(tx, about);
  }
}

import { setTimeout as sleep } from 'node:timers/promises';

import { keptFor } from './kept-for.js';

describe('what is kept for a while', () => {
  it('is made once for all who ask, and anew when its time is over', async () => {
    let made = 0;
    const ask = keptFor(50, async () => ++made);
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    await sleep(60);
    expect(await ask()).toBe(2);
  });

  it('is no failure', async () => {
    let tries = 0;
    const ask = keptFor(60_000, async () => {
      if (++tries === 1) throw new Error('a service does not answer');
      return tries;
    });
    await expect(ask()).rejects.toThrow('does not answer');
    expect(await ask()).toBe(2);
  });
});

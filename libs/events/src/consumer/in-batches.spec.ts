import { inBatches } from './in-batches.js';

async function* numbers(upTo: number, failing = false) {
  for (let n = 1; n <= upTo; n++) yield n;
  if (failing) throw new Error('broken');
}

async function all(source: AsyncIterable<number>, limit: number): Promise<number[][]> {
  const batches: number[][] = [];
  for await (const batch of inBatches(source, limit)) {
    batches.push(batch);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return batches;
}

it('gives everything in order, never more than the limit at once', async () => {
  const batches = await all(numbers(10), 4);
  expect(batches.flat()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(Math.max(...batches.map(({ length }) => length))).toBe(4);
});

it('gives one at a time when they come one at a time', async () => {
  async function* slow() {
    for (let n = 1; n <= 3; n++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      yield n;
    }
  }
  expect(await all(slow(), 4)).toEqual([[1], [2], [3]]);
});

it('fails as its source fails, after what came before', async () => {
  const seen: number[] = [];
  await expect(
    (async () => {
      for await (const batch of inBatches(numbers(3, true), 10)) seen.push(...batch);
    })(),
  ).rejects.toThrow('broken');
  expect(seen).toEqual([1, 2, 3]);
});

it('ends for an empty source', async () => {
  expect(await all(numbers(0), 4)).toEqual([]);
});

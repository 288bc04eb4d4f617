/** What has come by the time somebody looks, at most `limit` at once, in order. Ends or throws as the source does. */
export async function* inBatches<T>(source: AsyncIterable<T>, limit: number): AsyncGenerator<T[]> {
  const waiting: T[] = [];
  let ended = false;
  let came = () => {};
  let taken = () => {};
  const reading = (async () => {
    try {
      for await (const one of source) {
        waiting.push(one);
        came();
        if (waiting.length >= limit && !ended) await new Promise<void>((resolve) => (taken = resolve));
      }
    } finally {
      ended = true;
      came();
    }
  })();
  // It is looked at below; until then it must not count as nobody's.
  reading.catch(() => came());
  try {
    while (!ended || waiting.length > 0) {
      if (waiting.length === 0) {
        await new Promise<void>((resolve) => (came = resolve));
        // What came in the same packet is handed over one by one: it belongs together.
        await new Promise((resolve) => setImmediate(resolve));
        continue;
      }
      const batch = waiting.splice(0, limit);
      taken();
      yield batch;
    }
    await reading;
  } finally {
    ended = true;
    taken();
  }
}

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Does the work, and stops what it started, in order: when it is done, when it fails, when somebody interrupts it. */
export async function inOrder<T>(work: () => Promise<T>, stop: () => Promise<void>): Promise<T> {
  const interrupted = () => void stop().finally(() => process.exit(130));
  for (const signal of signals) process.once(signal, interrupted);
  try {
    return await work();
  } finally {
    for (const signal of signals) process.off(signal, interrupted);
    await stop();
  }
}

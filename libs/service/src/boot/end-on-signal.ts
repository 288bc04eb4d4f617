const PATIENCE_MS = 15_000;

/** Ends this process in order when it is asked to: `stop` finishes what is in hand, for 15 seconds at most. */
export function endOnSignal(name: string, stop: () => Promise<void>): void {
  let stopping = false;
  const end = () => {
    if (stopping) return;
    stopping = true;
    const late = setTimeout(() => process.exit(1), PATIENCE_MS);
    stop().then(
      () => {
        clearTimeout(late);
        process.exit(0);
      },
      (error: unknown) => {
        console.error(`${name} could not stop in order: ${lineOf(error)}`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}

/** An error in one line, with its code. */
export function lineOf(error: unknown): string {
  return (error instanceof Error ? `${error.message} ${'code' in error ? String(error.code) : ''}` : String(error)).split('\n')[0]!.trim();
}

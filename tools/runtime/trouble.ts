/** Something a person has to put right: one line says what is wrong, one what to do. */
export class Trouble extends Error {
  readonly remedy: string;

  constructor(problem: string, remedy: string) {
    super(problem);
    this.name = 'Trouble';
    this.remedy = remedy;
  }
}

/** Prints a failure as a person should see it; a stack only where the fault is ours. */
export function printFailure(error: unknown): void {
  if (error instanceof Trouble) console.error(`✗ ${error.message}\n  → ${error.remedy}`);
  else console.error('✗ An unexpected failure.', error);
}

/** Runs one step and says how long it took, in seconds. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  console.log(`✓ ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return result;
}

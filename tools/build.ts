/** Builds what changed since the last build: before tools that import what is built. */
import { build } from './runtime/build.ts';
import { step, printFailure } from './runtime/trouble.ts';

try {
  await step('built what changed', () => build());
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}

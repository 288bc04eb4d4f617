const here = (path) => new URL(path, import.meta.url).pathname;

/** One configuration for every test file. How they are loaded: docs/adr/074-test-files-share-a-process.md. */
export default {
  roots: ['apps', 'libs', 'tools', 'test'].map(here),
  testMatch: ['**/*.spec.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  testEnvironment: here('tools/jest/environment.ts'),
  runtime: here('tools/jest/runtime.ts'),
  testSequencer: here('tools/jest/sequencer.ts'),
  transform: {},
  // Only what hangs takes so long, on a machine that is busy with other lanes.
  testTimeout: 180_000,
  // A service that failed while it started leaves connections: that is a failed test, not a run without end.
  forceExit: true,
};

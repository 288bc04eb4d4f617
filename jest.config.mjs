import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url)));
const libs = ['problems', 'contracts', 'events', 'service', 'enrolment', 'testing', 'client'];

/** One configuration for every project; a project runs it with its own folder as --rootDir. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...swc, module: { type: 'es6' } }] },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@linli/service/testing$': new URL('libs/service/src/testing/index.ts', import.meta.url).pathname,
    '^@linli/service/edge$': new URL('libs/service/src/edge.ts', import.meta.url).pathname,
    '^@linli/events/outage$': new URL('libs/events/src/consumer/outage.ts', import.meta.url).pathname,
    ...Object.fromEntries(
      libs.map((lib) => [`^@linli/${lib}$`, new URL(`libs/${lib}/src/index.ts`, import.meta.url).pathname]),
    ),
  },
  testTimeout: 60_000,
  // A service that failed while it started leaves connections: that is a failed test, not a run without end.
  forceExit: true,
};

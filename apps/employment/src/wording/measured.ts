// Written by `npm run generate` from test/postings.json; a test fails when it is old.
import type { Measured } from './measure.rules.js';

export const measured: Measured = {
  missed: { n: 4, of: 12, from: 0.14, to: 0.61 },
  wronged: { n: 1, of: 11, from: 0.02, to: 0.38 },
};

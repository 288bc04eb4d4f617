import type { JobLine } from '../staff/types.js';

/** A job on its own page: what search engines read is there only while it is open. */
export interface JobWhole extends JobLine {
  open: boolean;
  jsonLd?: Record<string, unknown>;
}

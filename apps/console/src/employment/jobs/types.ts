import type { Answer } from '@linli/client';

/** A job on its own page: what search engines read is there only while it is open. */
export type JobWhole = Answer<'/api/employment/v1/jobs/{id}'>;

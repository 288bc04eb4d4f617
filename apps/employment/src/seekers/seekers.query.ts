import { list } from '@linli/resource';

import type { SeekerReading } from './seeker-reading.entity.js';

export type Reading = SeekerReading & { employer_name: string | null };

/** Latest first. */
export const readingList = list<Reading>(
  'SELECT r.*, e.name AS employer_name FROM seeker_reading r LEFT JOIN employer e ON e.id = r.employer_id',
  { by: [['seq', 'bigint', 'r.seq']], direction: 'DESC' },
);

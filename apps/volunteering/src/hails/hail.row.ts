import type { HailNeed } from '@linli/contracts';

import type { HailState } from './hail.rules.js';

export interface HailRow {
  id: string;
  version: number;
  need: HailNeed;
  state: HailState;
  lon: number;
  lat: number;
  area: string;
  ring: number;
  raised_by: string;
  for_other: boolean;
  raised_at: Date;
  volunteer: string | null;
  answered_at: Date | null;
  ended_at: Date | null;
  case_id: string | null;
  case_number: string | null;
}

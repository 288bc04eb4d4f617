import type { CaseChannel, CaseOrigin, Urgency } from '@linli/contracts';

import type { CaseState } from './case-states.rules.js';

/** What volunteers do for a case, as their events told. */
export interface Hands {
  requestId: string;
  state: 'requested' | 'opened' | 'taken' | 'working' | 'finished';
  taskId?: string;
  minutes?: number;
}

/** A row of grid_case. */
export interface CaseRow {
  id: string;
  number: string;
  version: number;
  state: CaseState;
  channel: CaseChannel;
  category: string;
  urgency: Urgency;
  public: boolean;
  description: string;
  original_description: string | null;
  lon: number;
  lat: number;
  area: string;
  grid_version: number | null;
  /** Whose case it is. */
  reporter: string | null;
  /** Who entered it for somebody else. */
  registered_by: string | null;
  handler: string | null;
  verifier: string | null;
  registered_at: Date;
  due_dispatch: Date;
  due_answer: Date;
  submitted_at: Date | null;
  closed_at: Date | null;
  on_time: boolean | null;
  returns: number;
  reopens: number;
  escalated: number;
  extension_until: Date | null;
  duplicate_of: string | null;
  stars: number | null;
  satisfied: boolean | null;
  followers: number;
  hands: Hands | null;
  origin_kind: CaseOrigin['kind'] | null;
  origin_id: string | null;
  /** By which number the agency that brought it knows it. */
  external_id: string | null;
}

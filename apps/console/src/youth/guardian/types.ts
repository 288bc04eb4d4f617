import type { Item, Schema } from '@linli/client';

import type { Tone } from '../../shared/badge.js';

export type Decision = Item<'/api/youth/v1/children/{id}/consents'>;
export type AttendedSession = Schema<'AttendedSession'>;
export type Demand = Schema<'DemandsView'>;

export const demandTone: Record<Demand['state'], Tone> = {
  raised: 'new',
  merged: 'quiet',
  planned: 'busy',
  fulfilled: 'good',
  declined: 'quiet',
};

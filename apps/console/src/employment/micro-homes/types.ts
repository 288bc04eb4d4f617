import type { Item, Schema } from '@linli/client';

import type { Tone } from '../../shared/badge.js';

export type MicroHome = Schema<'MicroHomeHomeView'>;
export type Member = Item<'/api/employment/v1/micro-homes/{id}/members'>;
export type Need = Schema<'NeedsOne'>;
export type NeedLine = Item<'/api/employment/v1/needs'>;
export type NeedKind = NeedLine['kind'];
export type NeedState = NeedLine['state'];
export type Referral = Schema<'NeedsReferralView'>;
export type ReferralState = Referral['state'];

export const kinds = ['job', 'course', 'mediation', 'advice'] as const;
export const needTone: Record<NeedState, Tone> = {
  told: 'new',
  referred: 'busy',
  answered: 'good',
  closed: 'quiet',
  'taken-back': 'quiet',
};
export const referralTone: Record<ReferralState, Tone> = {
  proposed: 'check',
  sent: 'busy',
  refused: 'quiet',
  withdrawn: 'quiet',
  done: 'good',
  returned: 'bad',
};

import type { Tone } from '../../shared/badge.js';
import type { Point } from '../../shared/map.js';

export interface MicroHome {
  id: string;
  version: number;
  area: string;
  name: string;
  site: string;
  point: Point;
  hours?: string;
  state: 'open' | 'closed';
  hosted: boolean;
  hosting: boolean;
  member: boolean;
  allowedActions: string[];
}

export interface Member {
  id: string;
  accountId: string;
  name?: string;
  phone?: string;
  joinedAt: string;
}

export const kinds = ['job', 'course', 'mediation', 'advice'] as const;
export type NeedKind = (typeof kinds)[number];
export type NeedState = 'told' | 'referred' | 'answered' | 'closed' | 'taken-back';
export type ReferralState = 'proposed' | 'sent' | 'refused' | 'withdrawn' | 'done' | 'returned';

export interface NeedLine {
  id: string;
  version: number;
  microHome: { id: string; name: string };
  kind: NeedKind;
  state: NeedState;
  mine: boolean;
  walkIn: boolean;
  name?: string;
  referral?: { kind: NeedKind; state: ReferralState; stage?: string };
  at: string;
  allowedActions: string[];
}

export interface Referral {
  id: string;
  kind: NeedKind;
  state: ReferralState;
  job?: { id: string; title: string; employer: string };
  course?: { id: string; title: string };
  shared: string[];
  consent?: 'self' | 'paper';
  consentedAt?: string;
  paper?: string;
  application?: { id: string; state: string };
  case?: { number: string; stage: string };
  at: string;
}

export interface Need extends NeedLine {
  words?: string;
  phone?: string;
  answer?: string;
  paper?: string;
  referrals: Referral[];
  readings?: { at: string; by: 'host' | 'staff'; fields: string[] }[];
}

export interface HomeFigures {
  microHome: { id: string; name: string };
  members: number;
  needs: number;
  waiting: number;
  settled: number;
  kinds: Record<NeedKind, number>;
}

export const needTone: Record<NeedState, Tone> = { told: 'new', referred: 'busy', answered: 'good', closed: 'quiet', 'taken-back': 'quiet' };
export const referralTone: Record<ReferralState, Tone> = { proposed: 'check', sent: 'busy', refused: 'quiet', withdrawn: 'quiet', done: 'good', returned: 'bad' };

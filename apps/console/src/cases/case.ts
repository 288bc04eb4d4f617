import type { Tone } from '../shared/badge.js';
import type { Photo } from '../shared/photos.js';

export const API = '/api/grid/v1';

export interface CaseLine {
  id: string;
  number: string;
  version: number;
  state: string;
  channel: string;
  category: { code: string; name: { 'zh-CN': string; en: string } };
  urgency: 'danger' | 'utility' | 'ordinary';
  public: boolean;
  description: string;
  point: { lon: number; lat: number };
  area: { code: string; name: string };
  registeredAt: string;
  dueDispatchAt: string;
  dueAnswerAt: string;
  overdue?: 'dispatch' | 'answer';
  followers: number;
  handler?: string;
  hands?: { state: string; taskId?: string; minutes?: number };
  mine: boolean;
}

export interface Contact {
  name?: string;
  phone?: string;
  address?: string;
  words?: string;
}

export interface CaseWhole extends CaseLine {
  /** 责任单位 */
  unit?: { 'zh-CN': string; en: string };
  followed: boolean;
  photos: Photo[];
  evidence: Photo[];
  rating?: { stars: number; satisfied: boolean };
  duplicateOf?: string;
  verifier?: string;
  extensionUntil?: string;
  reporter?: Contact;
  registeredBy?: string;
  allowedActions: string[];
}

export interface Step {
  n: number;
  at: string;
  action: string;
  by?: string;
  byReporter?: boolean;
  note?: string;
  data: Record<string, unknown>;
}

export interface Category {
  code: string;
  group: string;
  name: { 'zh-CN': string; en: string };
  urgency: string;
  handledBy?: string;
}

/** The deadline that counts now: the one that was missed, else when an answer is due. */
export const dueOf = ({ overdue, dueDispatchAt, dueAnswerAt }: CaseLine): string => (overdue === 'dispatch' ? dueDispatchAt : dueAnswerAt);

export const openStates = ['registered', 'accepted', 'dispatched', 'handling', 'returned', 'verifying'];

export const stateTone: Record<string, Tone> = {
  registered: 'new',
  accepted: 'new',
  dispatched: 'busy',
  handling: 'busy',
  returned: 'bad',
  verifying: 'check',
  closed: 'good',
  'followed-up': 'good',
};

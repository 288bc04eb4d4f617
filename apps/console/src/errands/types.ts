import type { Photo } from '../shared/photos.js';

export interface Errand {
  id: string;
  version: number;
  kind: 'take-down-poster';
  area: { code: string; name: string };
  title: string;
  place: string;
  copies: number;
  state: 'open' | 'done' | 'not-found';
  dueAt: string;
  overdue: boolean;
  evidence?: Photo[];
  allowedActions: string[];
}

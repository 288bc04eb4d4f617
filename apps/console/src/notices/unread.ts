import type { Source } from './sources.js';

export interface Told {
  /** Was anything ever told? */
  any: boolean;
  unread: number;
}

/**
 * How many unread notices each door of the menu leads to: as many as the page behind it lists. Guardians have what is about children
 * among their own pages too.
 */
export function unreadBehind(told: Record<Source, Told>): Record<string, number> {
  return { '/notices': Object.values(told).reduce((sum, { unread }) => sum + unread, 0), '/children': told.youth.unread };
}

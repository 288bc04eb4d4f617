import { useRead } from '../../shared/query.js';
import { API } from '../types.js';

/** How many of somebody's notices wait to be read; the frame around the pages listens for new ones. */
export function useUnread(accountId: string | undefined): number {
  return useRead<{ unread: number }>(accountId && `${API}/notices?limit=1`).data?.unread ?? 0;
}

import { at, type Answer, type Item } from '@linli/client';
import { useQueryClient } from '@tanstack/react-query';

import { useRead } from '../shared/query.js';

export type Account = Answer<'/api/identity/v1/account'>;
export type Passkey = Account['passkeys'][number];
export type Session = Item<'/api/identity/v1/sessions'>;
export type AccountEvent = Item<'/api/identity/v1/account/events'>;

export const useAccount = () => useRead(at('/api/identity/v1/account'));

/** Has the frame say anew who is signed in. */
export function useMeAnew(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['me'] });
}

import { ProblemError } from '@linli/client';

import { useMe } from '../../session/session.js';
import { useRead } from '../../shared/query.js';
import { API } from '../api.js';
import type { Profile } from './types.js';

/** What one looks for; `none` when nothing has been written, or it was taken back. */
export function useProfile() {
  const { data: me } = useMe();
  const read = useRead<Profile>(me ? `${API}/seekers/me` : undefined);
  const none = read.error instanceof ProblemError && read.error.code === 'no-profile';
  return { ...read, none, data: none ? undefined : read.data };
}

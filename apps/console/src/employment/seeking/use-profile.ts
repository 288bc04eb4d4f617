import { at, ProblemError } from '@linli/client';

import { useMe } from '../../session/session.js';
import { useRead } from '../../shared/query.js';

/** What one looks for; `none` when nothing has been written, or it was taken back. */
export function useProfile() {
  const { data: me } = useMe();
  const read = useRead(me ? at('/api/employment/v1/seekers/me') : undefined);
  const none = read.error instanceof ProblemError && read.error.code === 'no-profile';
  return { ...read, none, data: none ? undefined : read.data };
}

import { ProblemError } from '@linli/client';
import { Outlet } from 'react-router';

import { doorsOf, useMe } from '../../../session/session.js';
import { Failed } from '../../../shared/states.js';

/** For those who hold courses. */
export function DeskFrame() {
  const { data: me } = useMe();
  if (!doorsOf(me).oversees) return <Failed error={new ProblemError({ status: 403, code: 'forbidden', title: '' })} />;
  return <Outlet />;
}

import { ProblemError } from '@linli/client';
import { Outlet } from 'react-router';

import { doorsOf, useMe } from '../../session/session.js';
import { Failed } from '../../shared/states.js';
import { Rooms } from './rooms.js';

/** What the staff of a community have to do with youth programmes, room by room. */
export function StaffFrame() {
  const { data: me } = useMe();
  if (!doorsOf(me).oversees) return <Failed error={new ProblemError({ status: 403, code: 'forbidden', title: '' })} />;
  return (
    <>
      <Rooms />
      <Outlet />
    </>
  );
}

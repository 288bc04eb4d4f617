import { Outlet } from 'react-router';

import { doorsOf, useMe } from '../../session/session.js';
import { Forbidden } from '../../shared/states.js';
import { Rooms } from './rooms.js';

/** What the staff of a community have to do with youth programmes, room by room. */
export function StaffFrame() {
  const { data: me } = useMe();
  if (!doorsOf(me).oversees) return <Forbidden />;
  return (
    <>
      <Rooms />
      <Outlet />
    </>
  );
}

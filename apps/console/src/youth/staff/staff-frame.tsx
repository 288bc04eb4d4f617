import { Outlet } from 'react-router';

import { Rooms } from './rooms.js';

/** What the staff of a community have to do with youth programmes, room by room. */
export function StaffFrame() {
  return (
    <>
      <Rooms />
      <Outlet />
    </>
  );
}

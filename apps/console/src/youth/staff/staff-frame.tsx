import { Outlet } from 'react-router';

import { YouthTabs } from './tabs.js';

/** What the staff of a community have to do with youth programmes, tab by tab. */
export function StaffFrame() {
  return (
    <>
      <YouthTabs />
      <Outlet />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';

import { doorsOf, useMe } from '../../session/session.js';
import { Failed } from '../../shared/states.js';
import { ProblemError } from '@linli/client';

const rooms = ['programmes', 'registers', 'children-ledger', 'demands'] as const;

/** What the staff of a community have to do with youth programmes, room by room. */
export function StaffFrame() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  if (!doorsOf(me).oversees) return <Failed error={new ProblemError({ status: 403, code: 'forbidden', title: '' })} />;
  return (
    <>
      <nav className="rooms" aria-label={t('staff.rooms')}>
        {rooms.map((room) => <NavLink key={room} to={`/${room}`}>{t(`staff.room.${room}`)}</NavLink>)}
      </nav>
      <Outlet />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

import { useMe } from '../../session/session.js';
import { Count } from '../../shared/badge.js';
import { useUnread } from '../notices/unread.js';

const rooms = ['programmes', 'registers', 'children-ledger', 'demands', 'notices'] as const;

export function Rooms() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const unread = useUnread(me?.accountId);
  return (
    <nav className="rooms" aria-label={t('staff.rooms')}>
      {rooms.map((room) => (
        <NavLink key={room} to={`/${room}`}>{t(`staff.room.${room}`)}{room === 'notices' && <Count of={unread} words={t('notices.unread', { n: unread })} />}</NavLink>
      ))}
    </nav>
  );
}

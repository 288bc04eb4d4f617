import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

const rooms = ['programmes', 'registers', 'children-ledger', 'demands'] as const;

export function Rooms() {
  const { t } = useTranslation();
  return (
    <nav className="rooms" aria-label={t('staff.rooms')}>
      {rooms.map((room) => (
        <NavLink key={room} to={`/${room}`}>
          {t(`staff.room.${room}`)}
        </NavLink>
      ))}
    </nav>
  );
}

import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';

const rooms = ['', 'jobs', 'employers', 'training', 'micro-homes', 'piecework', 'sheets', 'figures', 'wording'] as const;

/** What the staff of a community have to do with work, room by room. */
export function DeskFrame() {
  return (
    <>
      <DeskRooms />
      <Outlet />
    </>
  );
}

export function DeskRooms() {
  const { t } = useTranslation();
  return (
    <nav className="rooms" aria-label={t('desk.rooms')}>
      {rooms.map((room) => (
        <NavLink key={room} to={`/employment${room && `/${room}`}`} end={room === ''}>
          {t(`desk.room.${room || 'waiting'}`)}
        </NavLink>
      ))}
    </nav>
  );
}

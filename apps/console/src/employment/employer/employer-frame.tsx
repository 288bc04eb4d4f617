import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';

import { useOwn } from './use-own.js';

const rooms = ['jobs', 'sheets'] as const;

/** 我要招人: one's employers, their jobs, and jobs by the sheet. */
export function EmployerFrame() {
  const { t } = useTranslation();
  const hires = (useOwn().data?.items.length ?? 0) > 0;
  return (
    <>
      {hires && (
        <nav className="rooms" aria-label={t('hiring.title')}>
          <NavLink to="/employer" end>
            {t('hiring.room.employers')}
          </NavLink>
          {rooms.map((room) => (
            <NavLink key={room} to={`/employer/${room}`}>
              {t(`hiring.room.${room}`)}
            </NavLink>
          ))}
        </nav>
      )}
      <Outlet />
    </>
  );
}

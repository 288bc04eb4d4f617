import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';

import { useOwn } from './use-own.js';

const tabs = ['jobs', 'sheets'] as const;

/** 我要招人: one's employers, their jobs, and jobs by the sheet. */
export function EmployerFrame() {
  const { t } = useTranslation();
  const hires = (useOwn().data?.items.length ?? 0) > 0;
  return (
    <>
      {hires && (
        <nav className="tabs" aria-label={t('hiring.title')}>
          <NavLink to="/employer" end>
            {t('hiring.tab.employers')}
          </NavLink>
          {tabs.map((tab) => (
            <NavLink key={tab} to={`/employer/${tab}`}>
              {t(`hiring.tab.${tab}`)}
            </NavLink>
          ))}
        </nav>
      )}
      <Outlet />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';

const tabs = ['', 'jobs', 'employers', 'training', 'micro-homes', 'piecework', 'sheets', 'figures', 'wording'] as const;

/** What the staff of a community have to do with work, tab by tab. */
export function DeskFrame() {
  return (
    <>
      <DeskTabs />
      <Outlet />
    </>
  );
}

export function DeskTabs() {
  const { t } = useTranslation();
  return (
    <nav className="tabs" aria-label={t('desk.tabs')}>
      {tabs.map((tab) => (
        <NavLink key={tab} to={`/employment${tab && `/${tab}`}`} end={tab === ''}>
          {t(`desk.tab.${tab || 'waiting'}`)}
        </NavLink>
      ))}
    </nav>
  );
}

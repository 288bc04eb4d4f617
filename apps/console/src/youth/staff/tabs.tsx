import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

const tabs = ['programmes', 'registers', 'children-ledger', 'demands'] as const;

export function YouthTabs() {
  const { t } = useTranslation();
  return (
    <nav className="tabs" aria-label={t('staff.tabs')}>
      {tabs.map((tab) => (
        <NavLink key={tab} to={`/${tab}`}>
          {t(`staff.tab.${tab}`)}
        </NavLink>
      ))}
    </nav>
  );
}

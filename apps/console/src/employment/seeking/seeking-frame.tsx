import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';

import { useMe } from '../../session/session.js';
import { useLive } from '../../shared/query.js';

const tabs = ['', 'applications', 'profile', 'data'] as const;

/** 找工作: what suits her, where she applied, what she looks for, and who read it. */
export function SeekingFrame() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  useLive('employment', me ? [`account:${me.accountId}`, 'jobs:all'] : []);
  return (
    <section className="narrow">
      <h1>{t('seeking.title')}</h1>
      <nav className="tabs" aria-label={t('seeking.title')}>
        {tabs.map((tab) => (
          <NavLink key={tab} to={`/seeking${tab && `/${tab}`}`} end={tab === ''}>
            {t(`seeking.tab.${tab || 'matches'}`)}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </section>
  );
}

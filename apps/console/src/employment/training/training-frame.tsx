import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';

import { useMe } from '../../session/session.js';
import { useLive } from '../../shared/query.js';

/** 技能培训: for everybody; what is somebody’s own when they are signed in. */
export function TrainingFrame() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  useLive('employment', me ? [`account:${me.accountId}`] : []);
  return (
    <section className="narrow">
      <h1>{t('training.title')}</h1>
      <nav className="tabs" aria-label={t('training.tabs')}>
        <NavLink to="/training" end>
          {t('training.tab.courses')}
        </NavLink>
        <NavLink to="/training/credentials">{t('training.tab.credentials')}</NavLink>
      </nav>
      <Outlet />
    </section>
  );
}

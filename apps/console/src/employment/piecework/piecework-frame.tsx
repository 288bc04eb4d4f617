import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';

import { useMe } from '../../session/session.js';
import { useLive } from '../../shared/query.js';
import { useHosted } from './hosted.js';

/** 居家增收: what somebody makes herself, and the orders of the micro-homes she hosts. */
export function PieceworkFrame() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  useLive('employment', me ? [`account:${me.accountId}`] : []);
  const hosted = useHosted().data ?? [];
  return (
    <section className="narrow">
      {hosted.length > 0 && (
        <nav className="tabs" aria-label={t('piecework.tabs')}>
          <NavLink to="/piecework" end>
            {t('piecework.tab.mine')}
          </NavLink>
          <NavLink to="/piecework/orders">{t('piecework.tab.orders')}</NavLink>
        </nav>
      )}
      <Outlet />
    </section>
  );
}

import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';

import { useTold } from '../../notices/use-told.js';
import { useMe } from '../../session/session.js';
import { Count } from '../../shared/badge.js';
import { useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { PickupRequests } from './pickup-requests.js';

const parts = ['', 'places', 'pickup', 'notices', 'demands'] as const;

/** 我的孩子, on a guardian's phone: what is asked at the door before everything else, then one part at a time. */
export function ChildrenPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const { unread } = useTold(me?.accountId).youth;
  const mine = useRead(at('/api/youth/v1/children/mine'));
  return (
    <section className="narrow">
      <h1>{t('youth.children')}</h1>
      <nav className="parts" aria-label={t('youth.children')}>
        {parts.map((part) => (
          <NavLink key={part} to={`/children${part && `/${part}`}`} end={part === ''}>
            {t(`guardian.part.${part || 'family'}`)}
            {part === 'notices' && <Count of={unread} words={t('notices.unread', { n: unread })} />}
          </NavLink>
        ))}
      </nav>
      <Loaded of={mine}>
        {({ items }) => (
          <>
            <PickupRequests of={items} />
            <Outlet />
          </>
        )}
      </Loaded>
    </section>
  );
}

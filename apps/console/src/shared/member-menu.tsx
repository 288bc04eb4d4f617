import {
  AlertOutlined,
  ApiOutlined,
  BellOutlined,
  CarryOutOutlined,
  FormOutlined,
  HeartOutlined,
  HomeOutlined,
  NotificationOutlined,
  ProfileOutlined,
  SearchOutlined,
  SmileOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';

import { useAsked } from '../dependants/use-asked.js';
import { useOwn } from '../employment/employer/use-own.js';
import { unreadBehind } from '../notices/unread.js';
import { useTold } from '../notices/use-told.js';
import { useFailedWork, waits } from '../operations/failed-work.js';
import { accessOf, type Me } from '../session/session.js';
import { Count } from './badge.js';
import { workEntries, type MenuEntry, type MaybeEntry } from './menu-entries.js';
import { useOutboxSender } from './outbox/use-outbox.js';
import { useLive } from './query.js';

const MarksSender = lazy(async () => ({ default: (await import('../youth/teacher/marks-sender.js')).MarksSender }));

function entries(me: Me, { hires, hears }: { hires: boolean; hears: boolean }): MenuEntry[] {
  const { works, oversees, operates, administers, volunteers, leads, guards, teaches, seeks } = accessOf(me);
  const all: MaybeEntry[] = [
    { to: '/', words: 'home', icon: <HomeOutlined />, open: true },
    { to: '/notices', words: 'notices', icon: <BellOutlined />, open: hears },
    ...workEntries(me, hires),
    { to: '/operations', words: 'operations', icon: <AlertOutlined />, open: operates },
    { to: '/agency-clients', words: 'agencies', icon: <ApiOutlined />, open: administers },
    { to: '/volunteer', words: 'volunteer', icon: <HeartOutlined />, open: volunteers },
    { to: '/team', words: 'team', icon: <TeamOutlined />, open: leads },
    { to: '/report', words: 'report', icon: <FormOutlined />, open: !oversees },
    { to: '/mine', words: 'mine', icon: <ProfileOutlined />, open: !works && !volunteers },
    { to: '/dependants', words: 'dependants', icon: <CarryOutOutlined />, open: works },
    { to: '/hail', words: 'hail', icon: <NotificationOutlined />, open: !works && !volunteers },
    // Whoever comes for the first time has no child here yet and looks for no work, and nothing tells that they will.
    { to: '/children', words: 'children', icon: <SmileOutlined />, open: !guards && !works && !teaches },
    { to: '/seeking', words: 'seeking', icon: <SearchOutlined />, open: !seeks && !works && !teaches },
  ];
  return all.filter(({ open }) => open);
}

/** Where somebody who is signed in can go, what waits to be read and to be sent. A visitor loads none of it. */
export function MemberMenu({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { accountId } = me;
  const { works, guards, teaches, oversees, operates, seeks, volunteers } = accessOf(me);
  const hires = (useOwn(true).data?.items.length ?? 0) > 0;
  const told = useTold(accountId, { operates });
  const { grid, youth, employment, volunteering, identity } = told;
  // Guardians have what is about children among their own pages.
  const hears =
    works || oversees || operates || teaches || grid.any || employment.any || volunteering.any || identity.any || (youth.any && !guards);
  const items = entries(me, { hires, hears });
  const failed = useFailedWork(operates).items.filter(waits).length;
  const unread: Record<string, number> = { ...unreadBehind(told), '/operations': failed, '/dependants': useAsked(works) };
  const { pathname } = useLocation();
  const unsent = useOutboxSender(accountId);
  // From now on the console opens on this phone without a network.
  useEffect(() => void import('./offline-app.js'), []);
  // Only who may be told something of a service, or is about to, listens to it.
  const listens = (to: boolean) => (to ? [`account:${accountId}`] : []);
  useLive('youth', listens(guards || teaches || oversees || youth.any || pathname.startsWith('/children')));
  useLive('grid', listens(works || grid.any || ['/report', '/mine', '/cases'].some((at) => pathname.startsWith(at))));
  useLive('employment', listens(hires || seeks || oversees || employment.any || pathname.startsWith('/employer')));
  useLive('volunteering', listens(volunteers || volunteering.any || pathname.startsWith('/hail') || pathname.startsWith('/volunteer')));
  const named = ({ to, words }: MenuEntry) => (
    <span>
      {t(`nav.${words}`)}
      <Count of={unread[to] ?? 0} words={t('notices.unread', { n: unread[to] ?? 0 })} />
    </span>
  );
  return (
    <>
      <nav className="main-menu wide" aria-label={t('nav.menu')}>
        {items.map((entry) => (
          <NavLink key={entry.to} to={entry.to} end={entry.to === '/'}>
            {named(entry)}
          </NavLink>
        ))}
      </nav>
      {!pathname.startsWith('/classes') && (
        <Suspense>
          <MarksSender accountId={accountId} />
        </Suspense>
      )}
      {unsent > 0 && (
        <Link to="/outbox" className="waiting">
          {t('outbox.badge', { n: unsent })}
        </Link>
      )}
      {items.length > 1 && (
        <nav className="main-menu bottom" aria-label={t('nav.menu')}>
          {items.slice(0, 5).map((entry) => (
            <NavLink key={entry.to} to={entry.to} end={entry.to === '/'}>
              {entry.icon}
              {named(entry)}
            </NavLink>
          ))}
        </nav>
      )}
    </>
  );
}

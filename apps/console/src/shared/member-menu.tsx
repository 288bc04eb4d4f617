import { AuditOutlined, BarChartOutlined, BellOutlined, BookOutlined, FormOutlined, HeartOutlined, HomeOutlined, NotificationOutlined, ProfileOutlined, ReadOutlined, SearchOutlined, ShopOutlined, SmileOutlined, SolutionOutlined, TeamOutlined, ToolOutlined, UserAddOutlined } from '@ant-design/icons';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';

import { useOwn } from '../employment/employer/use-own.js';
import { useTold } from '../notices/use-told.js';
import { doorsOf, type Me } from '../session/session.js';
import { Count } from './badge.js';
import { useOutboxSender } from './outbox/use-outbox.js';
import { useLive } from './query.js';

interface Door {
  to: string;
  words: string;
  icon: ReactNode;
}

function doors(me: Me, { hires, told }: { hires: boolean; told: boolean }): Door[] {
  const { works, oversees, volunteers, leads, guards, teaches, seeks } = doorsOf(me);
  const all: (Door & { open: boolean })[] = [
    { to: '/', words: 'home', icon: <HomeOutlined />, open: true },
    { to: '/notices', words: 'notices', icon: <BellOutlined />, open: told },
    { to: '/children', words: 'children', icon: <SmileOutlined />, open: guards },
    { to: '/seeking', words: 'seeking', icon: <SearchOutlined />, open: seeks },
    { to: '/classes', words: 'classes', icon: <BookOutlined />, open: teaches },
    { to: '/employer', words: 'employer', icon: <UserAddOutlined />, open: hires },
    { to: '/work', words: 'work', icon: <ToolOutlined />, open: works },
    { to: '/ledger', words: 'ledger', icon: <AuditOutlined />, open: works },
    { to: '/board', words: 'board', icon: <BarChartOutlined />, open: oversees },
    { to: '/programmes', words: 'programmes', icon: <ReadOutlined />, open: oversees },
    { to: '/employment', words: 'employment', icon: <ShopOutlined />, open: oversees },
    { to: '/volunteers', words: 'volunteers', icon: <SolutionOutlined />, open: oversees },
    { to: '/volunteer', words: 'volunteer', icon: <HeartOutlined />, open: volunteers },
    { to: '/team', words: 'team', icon: <TeamOutlined />, open: leads },
    { to: '/report', words: 'report', icon: <FormOutlined />, open: !oversees },
    { to: '/mine', words: 'mine', icon: <ProfileOutlined />, open: !works && !volunteers },
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
  const { works, guards, teaches, oversees, seeks } = doorsOf(me);
  const hires = (useOwn(true).data?.items.length ?? 0) > 0;
  const youth = useTold('youth', accountId);
  const work = useTold('employment', accountId);
  const cases = useTold('grid', accountId);
  // Guardians have what is about children among their own pages.
  const told = works || oversees || teaches || cases.any || work.any || (youth.any && !guards);
  const items = doors(me, { hires, told });
  const counted = told ? { at: '/notices', unread: cases.unread + youth.unread + work.unread } : { at: '/children', unread: youth.unread };
  const { pathname } = useLocation();
  const unsent = useOutboxSender(accountId);
  // From now on the console opens on this phone without a network.
  useEffect(() => void import('./offline-app.js'), []);
  // Only who may be told something of a service, or is about to, listens to it.
  const listens = (to: boolean) => (to ? [`account:${accountId}`] : []);
  useLive('youth', listens(guards || teaches || oversees || youth.any || pathname.startsWith('/children')));
  useLive('grid', listens(works || cases.any || ['/report', '/mine', '/cases'].some((at) => pathname.startsWith(at))));
  useLive('employment', listens(hires || seeks || oversees || work.any || pathname.startsWith('/employer')));
  const named = ({ to, words }: Door) => <span>{t(`nav.${words}`)}{to === counted.at && <Count of={counted.unread} words={t('notices.unread', { n: counted.unread })} />}</span>;
  return (
    <>
      <nav className="doors wide" aria-label={t('nav.menu')}>
        {items.map((door) => <NavLink key={door.to} to={door.to} end={door.to === '/'}>{named(door)}</NavLink>)}
      </nav>
      {unsent > 0 && <Link to="/outbox" className="waiting">{t('outbox.badge', { n: unsent })}</Link>}
      {items.length > 1 && (
        <nav className="doors bottom" aria-label={t('nav.menu')}>
          {items.slice(0, 5).map((door) => <NavLink key={door.to} to={door.to} end={door.to === '/'}>{door.icon}{named(door)}</NavLink>)}
        </nav>
      )}
    </>
  );
}

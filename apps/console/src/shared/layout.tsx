import { AuditOutlined, BarChartOutlined, BellOutlined, BookOutlined, FormOutlined, HeartOutlined, HomeOutlined, NotificationOutlined, ProfileOutlined, ReadOutlined, SearchOutlined, ShopOutlined, SmileOutlined, SolutionOutlined, TeamOutlined, ToolOutlined, UserAddOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, useLocation } from 'react-router';

import { useOwn } from '../employment/employer/use-own.js';
import { chooseLanguage, language } from '../i18n/index.js';
import { useTold } from '../notices/use-told.js';
import { doorsOf, signIn, useMe, useSessionEnd, type Me } from '../session/session.js';
import { SignOutMenu } from '../session/sign-out-menu.js';
import { Count } from './badge.js';
import { useElder } from './elder.js';
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

/** The frame of every page: who is signed in, where one can go, language and elder mode. */
export function Layout() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  useSessionEnd();
  const [elder, setElder] = useElder();
  const accountId = me?.accountId;
  const { works, guards, teaches, oversees, seeks } = doorsOf(me);
  const hires = (useOwn(me !== undefined && me !== null).data?.items.length ?? 0) > 0;
  const youth = useTold('youth', accountId);
  const work = useTold('employment', accountId);
  const cases = useTold('grid', accountId);
  // Guardians have what is about children among their own pages.
  const told = works || oversees || teaches || cases.any || work.any || (youth.any && !guards);
  const items = me ? doors(me, { hires, told }) : [];
  const counted = told ? { at: '/notices', unread: cases.unread + youth.unread + work.unread } : { at: '/children', unread: youth.unread };
  const { pathname } = useLocation();
  // A browser keeps few connections open: only who may be told something of a service, or is about to, listens to it.
  const listens = (to: boolean) => (to && accountId ? [`account:${accountId}`] : []);
  useLive('youth', listens(guards || teaches || oversees || youth.any || pathname.startsWith('/children')));
  useLive('grid', listens(works || cases.any || ['/report', '/mine', '/cases'].some((at) => pathname.startsWith(at))));
  useLive('employment', listens(hires || seeks || oversees || work.any || pathname.startsWith('/employer')));
  const named = ({ to, words }: Door) => <span>{t(`nav.${words}`)}{to === counted.at && <Count of={counted.unread} words={t('notices.unread', { n: counted.unread })} />}</span>;
  return (
    <div className="frame">
      <a className="skip" href="#main">{t('nav.home')}</a>
      <header className="top">
        <NavLink to="/" className="brand">
          <img src="/icon.svg" alt="" width={32} height={32} /> {t('app.name')}
        </NavLink>
        <nav className="doors wide" aria-label={t('nav.menu')}>
          {items.map((door) => <NavLink key={door.to} to={door.to} end={door.to === '/'}>{named(door)}</NavLink>)}
        </nav>
        <div className="tools">
          <Button type="text" onClick={() => setElder(!elder)} aria-pressed={elder}>{t(elder ? 'nav.standard' : 'nav.elder')}</Button>
          <Button type="text" onClick={() => void chooseLanguage(language() === 'en' ? 'zh-CN' : 'en')}>{t('nav.language')}</Button>
          {me ? <SignOutMenu /> : <Button type="primary" onClick={() => void signIn()}>{t('nav.signIn')}</Button>}
        </div>
      </header>
      <main id="main" className="page"><Outlet /></main>
      {items.length > 1 && (
        <nav className="doors bottom" aria-label={t('nav.menu')}>
          {items.slice(0, 5).map((door) => <NavLink key={door.to} to={door.to} end={door.to === '/'}>{door.icon}{named(door)}</NavLink>)}
        </nav>
      )}
    </div>
  );
}

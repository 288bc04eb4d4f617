import { MenuOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';

import { chooseLanguage, language, lateWords } from '../i18n/index.js';
import { actingFor, overFor } from '../session/acting.js';
import { useCapacityOver } from '../session/capacity.js';
import { useLocked } from '../session/lock.js';
import { useReach } from '../session/reachable.js';
import { accessOf, signIn, useMe, useSessionEnd } from '../session/session.js';
import { useElder } from '../shared/elder.js';
import { Bar } from './bar.js';
import { Breadcrumbs } from './breadcrumbs.js';
import { useDesk } from './desk.js';
import { hasDuties } from './menu.js';
import { usePageArrival } from './page-arrival.js';
import { Progress } from './progress.js';
import './frame.css';

const memberFrame = async () => (await Promise.all([import('./member-frame.js'), lateWords()]))[0];
const SideMenu = lazy(async () => ({ default: (await memberFrame()).SideMenu }));
const MemberTools = lazy(async () => ({ default: (await memberFrame()).MemberTools }));
const Community = lazy(async () => ({ default: (await memberFrame()).Community }));
const Capacity = lazy(async () => {
  const [{ Capacity: words }] = await Promise.all([import('../shared/capacity.js'), lateWords()]);
  return { default: words };
});
const ActingBand = lazy(async () => {
  const [{ ActingBand: band }] = await Promise.all([import('../session/acting-band.js'), lateWords()]);
  return { default: band };
});
const PersonMenu = lazy(async () => {
  const [{ PersonMenu: menu }] = await Promise.all([import('../session/person-menu.js'), lateWords()]);
  return { default: menu };
});
const SharedSession = lazy(async () => {
  const [{ SharedSession: whose }] = await Promise.all([import('../session/shared-session.js'), lateWords()]);
  return { default: whose };
});
const SecondFactorBanner = lazy(async () => {
  const [{ SecondFactorBanner: banner }] = await Promise.all([import('../session/second-factor-banner.js'), lateWords()]);
  return { default: banner };
});
const LockPage = lazy(async () => {
  const [{ LockPage: page }] = await Promise.all([import('../session/lock-page.js'), lateWords()]);
  return { default: page };
});
const SignInNeedsNetwork = lazy(async () => {
  const [{ SignInNeedsNetwork: words }] = await Promise.all([import('../shared/sign-in-needs-network.js'), lateWords()]);
  return { default: words };
});

/** The frame of every page: who is signed in, where one can go, language and elder mode (docs/adr/092). */
export function Layout() {
  const { t } = useTranslation();
  const locked = useLocked();
  const { data } = useMe();
  const me = locked ? undefined : data;
  useSessionEnd();
  useCapacityOver();
  const away = useReach(me === null) === 'away';
  const announced = usePageArrival();
  const desk = useDesk();
  const [menu, setMenu] = useState(false);
  const onDuty = me ? hasDuties(accessOf(me)) : false;
  return (
    <div className="frame">
      <Progress />
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <Suspense>{(actingFor() ?? overFor()) && <ActingBand />}</Suspense>
      <header className="top">
        {onDuty && !desk && (
          <Button
            type="text"
            icon={<MenuOutlined aria-hidden />}
            aria-haspopup="dialog"
            onClick={() => setMenu(true)}
          >
            {t('nav.more')}
          </Button>
        )}
        <Link to="/" className="brand">
          <img src="/icon.svg" alt="" width={32} height={32} /> {t('app.name')}
        </Link>
        <Suspense>{me && desk && <Community me={me} />}</Suspense>
        {me !== undefined && !(me && desk) && <Bar me={me} desk={desk} />}
        <div className="tools">
          <Suspense>{me && <MemberTools me={me} desk={desk} />}</Suspense>
          <Suspense>{me && <SharedSession me={me} />}</Suspense>
          <Device />
          <Suspense>{me && desk && <PersonMenu me={me} />}</Suspense>
          {me === null && desk && (
            <Button type="primary" onClick={() => void signIn()}>
              {t('nav.signIn')}
            </Button>
          )}
        </div>
      </header>
      <Suspense>{me && !actingFor() && <Capacity me={me} />}</Suspense>
      <div className={me ? 'body with-menu' : 'body'}>
        <Suspense>{me && <SideMenu me={me} desk={desk} open={menu} close={() => setMenu(false)} />}</Suspense>
        <div className="content">
          {!locked && desk && <Breadcrumbs />}
          <main id="main" className="page">
            <Suspense>{me === null && away && <SignInNeedsNetwork />}</Suspense>
            {locked ? (
              <Suspense>
                <LockPage of={locked} />
              </Suspense>
            ) : (
              <>
                <Suspense>{me?.needsSecondFactor && <SecondFactorBanner />}</Suspense>
                <Outlet />
              </>
            )}
          </main>
          {me === null && (
            <footer className="foot">
              <Link to="/privacy">{t('nav.privacy')}</Link>
            </footer>
          )}
        </div>
      </div>
      <div className="hidden" role="status">
        {announced}
      </div>
    </div>
  );
}

/** How this device shows the console, whoever is before it. */
function Device() {
  const { t } = useTranslation();
  const [elder, setElder] = useElder();
  return (
    <>
      <Button type="text" onClick={() => setElder(!elder)} aria-pressed={elder}>
        {t(elder ? 'nav.standard' : 'nav.elder')}
      </Button>
      <Button type="text" onClick={() => void chooseLanguage(language() === 'en' ? 'zh-CN' : 'en')}>
        {t('nav.language')}
      </Button>
    </>
  );
}

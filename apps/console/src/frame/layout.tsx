import { MenuOutlined } from '@ant-design/icons';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';

import { chooseLanguage, language } from '../i18n/index.js';
import { actingFor, overFor } from '../session/acting.js';
import { useCapacityOver } from '../session/capacity.js';
import { useLocked } from '../session/lock.js';
import { useReach } from '../session/reachable.js';
import { accessOf, useMe, useSessionEnd } from '../session/session.js';
import { useSignIn } from '../session/use-sign-in.js';
import { useElder } from '../shared/elder.js';
import { late, latePages, latePlain } from '../shared/late.js';
import { Bar } from './bar.js';
import { Breadcrumbs } from './breadcrumbs.js';
import { useDesk } from './desk.js';
import { hasDuties } from './menu.js';
import { usePageArrival } from './page-arrival.js';
import { Progress } from './progress.js';
import './frame.css';

const memberFrame = () => import('./member-frame.js');
const SideMenu = latePages(async () => (await memberFrame()).SideMenu);
const MemberTools = latePlain(async () => (await memberFrame()).MemberTools);
const Community = latePlain(async () => (await memberFrame()).Community);
const Capacity = late(async () => (await import('../shared/capacity.js')).Capacity);
const ActingBand = late(async () => (await import('../session/acting-band.js')).ActingBand);
const PersonMenu = late(async () => (await import('../session/person-menu.js')).PersonMenu);
const SharedSession = late(async () => (await import('../session/shared-session.js')).SharedSession);
const SecondFactorBanner = late(async () => (await import('../session/second-factor-banner.js')).SecondFactorBanner);
const ReadAloud = latePlain(async () => (await import('../shared/read-aloud.js')).ReadAloud);
const LockPage = late(async () => (await import('../session/lock-page.js')).LockPage);
const SignInNeedsNetwork = late(async () => (await import('../shared/sign-in-needs-network.js')).SignInNeedsNetwork);

/** The frame of every page: who is signed in, where one can go, language and elder mode (docs/adr/092). */
export function Layout() {
  const { t } = useTranslation();
  const toSignIn = useSignIn();
  const locked = useLocked();
  const { data } = useMe();
  const me = locked ? undefined : data;
  useSessionEnd();
  useCapacityOver();
  const away = useReach(me === null) === 'away';
  const announced = usePageArrival();
  const desk = useDesk();
  const [elder] = useElder();
  const { pathname } = useLocation();
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
          <button type="button" className="tool" aria-haspopup="dialog" onClick={() => setMenu(true)}>
            <MenuOutlined aria-hidden /> {t('nav.more')}
          </button>
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
            <button type="button" className="button lead" onClick={toSignIn}>
              {t('nav.signIn')}
            </button>
          )}
        </div>
      </header>
      <Suspense>{me && !actingFor() && <Capacity me={me} />}</Suspense>
      <div className={me ? 'body with-menu' : 'body'}>
        <Suspense>{me && <SideMenu me={me} desk={desk} open={menu} close={() => setMenu(false)} />}</Suspense>
        <div className="content">
          {!locked && desk && <Breadcrumbs />}
          <Suspense>{!locked && elder && <ReadAloud key={pathname} />}</Suspense>
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
      <button type="button" className="tool" onClick={() => setElder(!elder)} aria-pressed={elder}>
        {t(elder ? 'nav.standard' : 'nav.elder')}
      </button>
      <button type="button" className="tool" onClick={() => void chooseLanguage(language() === 'en' ? 'zh-CN' : 'en')}>
        {t('nav.language')}
      </button>
    </>
  );
}

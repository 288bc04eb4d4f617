import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';

import { chooseLanguage, language, lateWords } from '../i18n/index.js';
import { actingFor, overFor } from '../session/acting.js';
import { useCapacityOver } from '../session/capacity.js';
import { useLocked } from '../session/lock.js';
import { useReach } from '../session/reachable.js';
import { signIn, useMe, useSessionEnd } from '../session/session.js';
import { useElder } from './elder.js';
import { usePageArrival } from './page-arrival.js';

const MemberMenu = lazy(async () => {
  const [{ MemberMenu: menu }] = await Promise.all([import('./member-menu.js'), lateWords()]);
  return { default: menu };
});
const Capacity = lazy(async () => {
  const [{ Capacity: words }] = await Promise.all([import('./capacity.js'), lateWords()]);
  return { default: words };
});
const ActingBand = lazy(async () => {
  const [{ ActingBand: band }] = await Promise.all([import('../session/acting-band.js'), lateWords()]);
  return { default: band };
});
const SignOutMenu = lazy(async () => {
  const [{ SignOutMenu: menu }] = await Promise.all([import('../session/sign-out-menu.js'), lateWords()]);
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
  const [{ SignInNeedsNetwork: words }] = await Promise.all([import('./sign-in-needs-network.js'), lateWords()]);
  return { default: words };
});

/** The frame of every page: who is signed in, where one can go, language and elder mode. */
export function Layout() {
  const { t } = useTranslation();
  const locked = useLocked();
  const { data } = useMe();
  const me = locked ? undefined : data;
  useSessionEnd();
  useCapacityOver();
  const [elder, setElder] = useElder();
  const away = useReach(me === null) === 'away';
  const announced = usePageArrival();
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <Suspense>{(actingFor() ?? overFor()) && <ActingBand />}</Suspense>
      <header className="top">
        <NavLink to="/" className="brand">
          <img src="/icon.svg" alt="" width={32} height={32} /> {t('app.name')}
        </NavLink>
        <Suspense>{me && <MemberMenu me={me} />}</Suspense>
        <div className="tools">
          <Suspense>{me && <SharedSession me={me} />}</Suspense>
          <Button type="text" onClick={() => setElder(!elder)} aria-pressed={elder}>
            {t(elder ? 'nav.standard' : 'nav.elder')}
          </Button>
          <Button type="text" onClick={() => void chooseLanguage(language() === 'en' ? 'zh-CN' : 'en')}>
            {t('nav.language')}
          </Button>
          {me ? (
            <Suspense>
              <SignOutMenu />
            </Suspense>
          ) : (
            !locked && (
              <Button type="primary" onClick={() => void signIn()}>
                {t('nav.signIn')}
              </Button>
            )
          )}
        </div>
      </header>
      <Suspense>{me && !actingFor() && <Capacity me={me} />}</Suspense>
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
      <div className="hidden" role="status">
        {announced}
      </div>
    </div>
  );
}

import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../session/session.js';
import { useSignIn } from '../session/use-sign-in.js';
import { latePlain } from '../shared/late.js';
import { Loaded, Loading } from '../shared/states.js';

const MemberHome = latePlain(async () => (await import('./member-home.js')).MemberHome);
const VisitorMore = latePlain(async () => (await import('./visitor-more.js')).VisitorMore);

/** The first page: for visitors the way in, for everybody else what they come for. */
export function HomePage() {
  const me = useMe();
  return (
    <Loaded of={me}>
      {(somebody) =>
        somebody ? (
          <Suspense fallback={<Loading />}>
            <MemberHome me={somebody} />
          </Suspense>
        ) : (
          <VisitorHome />
        )
      }
    </Loaded>
  );
}

function VisitorHome() {
  const { t } = useTranslation();
  const toSignIn = useSignIn();
  return (
    <>
      <section className="narrow panel stack">
        <h1>{t('home.visitor')}</h1>
        <p className="flat">{t('app.tagline')}</p>
        <p className="quiet flat">{t('home.signInHint')}</p>
        <button type="button" className="button lead wide" onClick={toSignIn}>
          {t('home.signIn')}
        </button>
      </section>
      <Suspense>
        <VisitorMore />
      </Suspense>
    </>
  );
}

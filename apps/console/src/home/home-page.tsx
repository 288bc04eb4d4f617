import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { lateWords } from '../i18n/index.js';
import { signIn, useMe } from '../session/session.js';
import { Loaded, Loading } from '../shared/states.js';

const MemberHome = lazy(async () => {
  const [{ MemberHome: home }] = await Promise.all([import('./member-home.js'), lateWords()]);
  return { default: home };
});
const VisitorMore = lazy(async () => {
  const [{ VisitorMore: more }] = await Promise.all([import('./visitor-more.js'), lateWords()]);
  return { default: more };
});

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
  return (
    <>
      <section className="narrow panel stack">
        <h1>{t('home.visitor')}</h1>
        <p className="flat">{t('app.tagline')}</p>
        <p className="quiet flat">{t('home.signInHint')}</p>
        <Button type="primary" size="large" onClick={() => void signIn()}>
          {t('home.signIn')}
        </Button>
      </section>
      <Suspense>
        <VisitorMore />
      </Suspense>
    </>
  );
}

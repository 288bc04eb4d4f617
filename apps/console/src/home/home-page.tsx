import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { signIn, useMe } from '../session/session.js';
import { Loaded, Loading } from '../shared/states.js';

const MemberHome = lazy(async () => ({ default: (await import('./member-home.js')).MemberHome }));

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
    <section className="narrow panel stack">
      <h1>{t('home.visitor')}</h1>
      <p>{t('app.tagline')}</p>
      <p className="quiet">{t('home.signInHint')}</p>
      <Button type="primary" size="large" onClick={() => void signIn()}>
        {t('nav.signIn')}
      </Button>
      <Link className="button wide" to="/jobs">
        {t('home.jobs')}
      </Link>
    </section>
  );
}

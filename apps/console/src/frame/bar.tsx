import { LoginOutlined } from '@ant-design/icons';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigation } from 'react-router';

import type { Me } from '../session/session.js';
import { useSignIn } from '../session/use-sign-in.js';
import { latePlain } from '../shared/late.js';
import { barIcons } from './bar-icons.js';
import { pages } from './manifests.js';
import { barOf } from './menu.js';

const CountAt = latePlain(async () => (await import('./member-frame.js')).CountAt);

/**
 * On a phone at the bottom, the same for everybody who is signed in; a visitor has its places at the top of a desk too. What was tapped
 * shows at once, while its page is on the way.
 */
export function Bar({ me, desk }: { me: Me | null; desk: boolean }) {
  const { t } = useTranslation();
  const toSignIn = useSignIn();
  const here = useLocation().pathname;
  const there = useNavigation().location?.pathname ?? here;
  return (
    <nav className={`bar ${me ? 'member' : 'visitor'}`} aria-label={t('nav.bar')}>
      {barOf(pages, me ? 'member' : 'visitor').map(({ path, bar }) => {
        const Icon = barIcons[bar.icon];
        return (
          <Link
            key={path}
            to={path}
            className={`${bar.raised ? 'raised' : ''} ${path === there ? 'active' : ''}`}
            aria-current={path === here ? 'page' : undefined}
          >
            <Icon aria-hidden />
            <span>
              {t(bar.words)}
              <Suspense>{me && <CountAt path={path} me={me} />}</Suspense>
            </span>
          </Link>
        );
      })}
      {!me && !desk && (
        <button type="button" onClick={toSignIn}>
          <LoginOutlined aria-hidden />
          <span>{t('nav.signIn')}</span>
        </button>
      )}
    </nav>
  );
}

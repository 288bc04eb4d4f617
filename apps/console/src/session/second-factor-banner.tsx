import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { signIn } from './session.js';
import { useSignIn } from './use-sign-in.js';

/** Roles that need two factors are withheld from a session that was begun with one. */
export function SecondFactorBanner() {
  const { t } = useTranslation();
  const toSignIn = useSignIn(() => signIn('left', { again: true }));
  return (
    <Alert
      className="apart"
      type="warning"
      showIcon
      title={t('lock.oneFactor')}
      description={
        <div className="stack">
          <span>{t('lock.oneFactorHint')}</span>
          <Button type="primary" size="large" onClick={toSignIn}>
            {t('lock.secondFactor')}
          </Button>
        </div>
      }
    />
  );
}

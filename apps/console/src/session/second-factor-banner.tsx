import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { signIn } from './session.js';

/** Roles that need two factors are withheld from a session that was begun with one. */
export function SecondFactorBanner() {
  const { t } = useTranslation();
  return (
    <Alert
      className="apart"
      type="warning"
      showIcon
      title={t('lock.oneFactor')}
      description={
        <div className="stack">
          <span>{t('lock.oneFactorHint')}</span>
          <Button type="primary" size="large" onClick={() => void signIn('left', { again: true })}>
            {t('lock.secondFactor')}
          </Button>
        </div>
      }
    />
  );
}

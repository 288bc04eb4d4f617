import { post } from '@linli/client';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { moment } from '../shared/format.js';
import { useCommand } from '../shared/query.js';
import type { Account } from './account.js';

/** Somebody came to the community office and said that this account is theirs. */
export function RecoveryAlert({ of: { recovery } }: { of: Account }) {
  const { t } = useTranslation();
  const stop = useCommand();
  if (!recovery) return null;
  return (
    <Alert
      className="apart"
      type="error"
      showIcon
      title={t('account.recovery')}
      description={
        <div className="stack">
          <span>{t('account.recoveryHint', { at: moment(recovery.askedAt) })}</span>
          <Button
            danger
            size="large"
            loading={stop.isPending}
            onClick={() => stop.mutate(post('/api/identity/v1/recoveries/{id}/stop', { id: recovery.id, ifMatch: recovery.version }))}
          >
            {t('account.stopRecovery')}
          </Button>
        </div>
      }
    />
  );
}

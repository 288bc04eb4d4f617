import { remove } from '@linli/client';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { moment } from '../shared/format.js';
import { useCommand } from '../shared/query.js';
import type { Account } from './account.js';
import { NumberForm } from './number-form.js';

/** The number, masked, and another one that takes its place a day after it was asked for. */
export function NumberPanel({ of: { phone, numberChange: change } }: { of: Account }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const stop = useCommand();
  return (
    <section className="panel stack" aria-label={t('account.phone')}>
      <h2>{t('account.phone')}</h2>
      <span className="large">{phone ?? t('account.noPhone')}</span>
      {change && (
        <Alert
          type="warning"
          showIcon
          title={t('account.waits', { phone: change.phone, at: moment(change.dueAt) })}
          description={
            <div className="stack">
              <span>{t('account.waitsHint')}</span>
              <Button size="large" loading={stop.isPending} onClick={() => stop.mutate(remove('/api/identity/v1/account/number'))}>
                {t('account.stop')}
              </Button>
            </div>
          }
        />
      )}
      {!change && open && <NumberForm replaces={phone !== undefined} close={() => setOpen(false)} />}
      {!change && !open && (
        <Button size="large" block onClick={() => setOpen(true)}>
          {t(phone ? 'account.changePhone' : 'account.addPhone')}
        </Button>
      )}
    </section>
  );
}

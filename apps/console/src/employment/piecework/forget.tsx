import { remove } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';

import { useCommand } from '../../shared/query.js';

/** Takes oneself off the accounts. */
export function Forget() {
  const { t } = useTranslation();
  const send = useCommand(undefined, 'piecework.refused');
  return (
    <section className="panel stack">
      <span className="quiet">{t('piecework.forgetHint')}</span>
      <Popconfirm
        title={t('piecework.reallyForget')}
        okText={t('common.confirm')}
        cancelText={t('common.cancel')}
        onConfirm={() => send.mutate(remove('/api/employment/v1/piecework/me'))}
      >
        <Button size="large" block loading={send.isPending}>
          {t('piecework.forget')}
        </Button>
      </Popconfirm>
    </section>
  );
}

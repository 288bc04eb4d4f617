import { remove } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../session/session.js';
import { useCommand } from '../../shared/query.js';
import type { MicroHome } from './types.js';

export function Leave({ home }: { home: MicroHome }) {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const send = useCommand();
  return (
    <Popconfirm
      title={t('microHome.reallyLeave')}
      okText={t('common.confirm')}
      cancelText={t('common.cancel')}
      onConfirm={() =>
        send.mutate(remove('/api/employment/v1/micro-homes/{id}/members/{account}', { id: home.id, account: me!.accountId }))
      }
    >
      <Button size="large" block danger loading={send.isPending}>
        {t('microHome.leave')}
      </Button>
    </Popconfirm>
  );
}

import { post } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';

import { useCommand } from '../../shared/query.js';
import type { Need } from './types.js';

const commands = ['withdraw', 'close', 'take-back'] as const;

/** To end it, and to take back what was said or agreed to. */
export function NeedActions({ of }: { of: Need }) {
  const { t } = useTranslation();
  const send = useCommand();
  return (
    <div className="stack apart">
      {commands
        .filter((command) => of.allowedActions.includes(command))
        .map((command) => (
          <Popconfirm
            key={command}
            title={t(`microHome.really.${command}`)}
            okText={t('common.confirm')}
            cancelText={t('common.cancel')}
            onConfirm={() => send.mutate(post(`/api/employment/v1/needs/{id}/${command}`, { id: of.id, ifMatch: of.version }))}
          >
            <Button size="large" block danger={command !== 'close'} loading={send.isPending}>
              {t(`microHome.do.${command}`)}
            </Button>
          </Popconfirm>
        ))}
    </div>
  );
}

import { post } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';

import type { DependantView } from '../family/types.js';
import { useCommand } from '../shared/query.js';
import { say } from '../shared/say.js';

/** What may be decided about somebody of the family who acts for an elder, or asks to. */
export function RequestActions({ of, hear }: { of: DependantView; hear: () => void }) {
  const { t } = useTranslation();
  const { state, allowedActions: allowed } = of;
  return (
    <>
      {state === 'asked' && !allowed.includes('confirm') && <span className="quiet">{t('dependants.own')}</span>}
      <div className="row">
        {allowed.includes('confirm') && (
          <Button type="primary" size="large" onClick={hear}>
            {t('dependants.confirm')}
          </Button>
        )}
        {allowed.includes('refuse') && <Decide of={of} command="refuse" done="refused" />}
        {state === 'active' && allowed.includes('end') && <Decide of={of} command="end" done="ended" />}
      </div>
    </>
  );
}

function Decide({ of, command, done }: { of: DependantView; command: 'refuse' | 'end'; done: 'refused' | 'ended' }) {
  const { t } = useTranslation();
  const send = useCommand(() => say.success(t(`dependants.${done}`)));
  return (
    <Popconfirm
      title={<span className="confirming">{t(`dependants.${command}Sure`)}</span>}
      okText={t('common.confirm')}
      cancelText={t('common.cancel')}
      okButtonProps={{ size: 'large' }}
      cancelButtonProps={{ size: 'large' }}
      onConfirm={() => send.mutate(post(`/api/identity/v1/dependants/{id}/${command}`, { id: of.id, ifMatch: of.version }))}
    >
      <Button size="large" danger={command === 'end'} loading={send.isPending}>
        {t(`dependants.${command}`)}
      </Button>
    </Popconfirm>
  );
}

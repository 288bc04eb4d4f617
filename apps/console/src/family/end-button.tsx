import { post } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';

import { useCommand } from '../shared/query.js';
import type { DependantView } from './types.js';
import { say } from '../shared/say.js';

/** Takes back what was asked for, or stops it. */
export function EndButton({ of }: { of: DependantView }) {
  const { t } = useTranslation();
  const end = useCommand(() => say.success(t('family.ended')));
  const words = of.state === 'asked' ? 'withdraw' : 'end';
  if (!of.allowedActions.includes('end')) return null;
  return (
    <Popconfirm
      title={<span className="confirming">{t(`family.${words}Sure`)}</span>}
      okText={t('common.confirm')}
      cancelText={t('common.cancel')}
      okButtonProps={{ size: 'large' }}
      cancelButtonProps={{ size: 'large' }}
      onConfirm={() => end.mutate(post('/api/identity/v1/dependants/{id}/end', { id: of.id, ifMatch: of.version }))}
    >
      <Button size="large" loading={end.isPending}>
        {t(`family.${words}`)}
      </Button>
    </Popconfirm>
  );
}

import { post, type Answer } from '@linli/client';
import { Alert, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { moment } from '../../shared/format.js';
import { useCommand } from '../../shared/query.js';
import { HomeForm } from './home-form.js';
import type { MicroHome } from './types.js';

/** What its host and the staff may do with it. */
export function HomeActions({ of }: { of: MicroHome }) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const [told, setTold] = useState<Answer<'/api/employment/v1/micro-homes/{id}/invitations', 'post'>>();
  const move = useCommand();
  const invite = useCommand<Answer<'/api/employment/v1/micro-homes/{id}/invitations', 'post'>>(setTold);
  const may = (command: MicroHome['allowedActions'][number]) => of.allowedActions.includes(command);
  if (changing) return <HomeForm of={of} done={() => setChanging(false)} />;
  return (
    <>
      <div className="row">
        {may('change') && (
          <Button size="large" onClick={() => setChanging(true)}>
            {t('microHome.change')}
          </Button>
        )}
        {may('invite') && (
          <Button
            size="large"
            loading={invite.isPending}
            onClick={() => invite.mutate(post('/api/employment/v1/micro-homes/{id}/invitations', { id: of.id }))}
          >
            {t(of.hosted ? 'microHome.newHost' : 'microHome.nameHost')}
          </Button>
        )}
        {may('reopen') && (
          <Button
            size="large"
            loading={move.isPending}
            onClick={() => move.mutate(post('/api/employment/v1/micro-homes/{id}/reopen', { id: of.id, ifMatch: of.version }))}
          >
            {t('microHome.reopen')}
          </Button>
        )}
        {may('close') && (
          <Popconfirm
            title={t('microHome.reallyClose')}
            okText={t('common.confirm')}
            cancelText={t('common.cancel')}
            onConfirm={() => move.mutate(post('/api/employment/v1/micro-homes/{id}/close', { id: of.id, ifMatch: of.version }))}
          >
            <Button size="large" danger loading={move.isPending}>
              {t('microHome.close')}
            </Button>
          </Popconfirm>
        )}
      </div>
      {told && (
        <Alert
          type="success"
          showIcon
          title={t('microHome.codeIs', { code: told.code })}
          description={t('microHome.codeIsHint', { at: moment(told.until) })}
        />
      )}
    </>
  );
}

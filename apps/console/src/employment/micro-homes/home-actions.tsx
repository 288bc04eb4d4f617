import { Alert, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { moment } from '../../shared/format.js';
import { useCommand } from '../../shared/query.js';
import { API } from '../api.js';
import { HomeForm } from './home-form.js';
import type { MicroHome } from './types.js';

/** What its host and the staff may do with it. */
export function HomeActions({ of }: { of: MicroHome }) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const [told, setTold] = useState<{ code: string; until: string }>();
  const move = useCommand();
  const invite = useCommand<{ code: string; until: string }>(setTold);
  const may = (command: string) => of.allowedActions.includes(command);
  if (changing) return <HomeForm of={of} done={() => setChanging(false)} />;
  return (
    <>
      <div className="row">
        {may('change') && <Button size="large" onClick={() => setChanging(true)}>{t('microHome.change')}</Button>}
        {may('invite') && <Button size="large" loading={invite.isPending} onClick={() => invite.mutate({ path: `${API}/micro-homes/${of.id}/invitations`, body: {} })}>{t(of.hosted ? 'microHome.newHost' : 'microHome.nameHost')}</Button>}
        {may('reopen') && <Button size="large" loading={move.isPending} onClick={() => move.mutate({ path: `${API}/micro-homes/${of.id}/reopen`, ifMatch: of.version })}>{t('microHome.reopen')}</Button>}
        {may('close') && (
          <Popconfirm title={t('microHome.reallyClose')} okText={t('common.confirm')} cancelText={t('common.cancel')} onConfirm={() => move.mutate({ path: `${API}/micro-homes/${of.id}/close`, ifMatch: of.version })}>
            <Button size="large" danger loading={move.isPending}>{t('microHome.close')}</Button>
          </Popconfirm>
        )}
      </div>
      {told && <Alert type="success" showIcon title={t('microHome.codeIs', { code: told.code })} description={t('microHome.codeIsHint', { at: moment(told.until) })} />}
    </>
  );
}

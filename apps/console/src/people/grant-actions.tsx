import { post, remove } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCommand } from '../shared/query.js';
import { ReasonDialog } from '../shared/reason-dialog.js';
import { TermDialog } from './term-dialog.js';
import type { GrantLine } from './types.js';

/** What may be done with a role that somebody holds. */
export function GrantActions({ of }: { of: GrantLine }) {
  const { t } = useTranslation();
  const command = useCommand();
  const [changing, setChanging] = useState(false);
  const [asking, setAsking] = useState(false);
  const stopping = of.stopped ? 'resume' : 'stop';
  const target = { id: of.id, ifMatch: of.version };
  return (
    <span className="row">
      {of.allowedActions.includes('pause') && (
        <Button onClick={() => command.mutate(post('/api/identity/v1/grants/{id}/pause', target))}>{t('people.pause')}</Button>
      )}
      {of.allowedActions.includes('resume') && (
        <Button onClick={() => command.mutate(post('/api/identity/v1/grants/{id}/resume', target))}>{t('people.resume')}</Button>
      )}
      {of.allowedActions.includes('extend') && <Button onClick={() => setChanging(true)}>{t('people.changeTerm')}</Button>}
      {of.allowedActions.includes('withdraw') && (
        <Popconfirm
          title={t('people.withdrawHint')}
          okText={t('common.confirm')}
          cancelText={t('common.cancel')}
          onConfirm={() => command.mutate(remove('/api/identity/v1/grants/{id}', target))}
        >
          <Button danger>{t('people.withdraw')}</Button>
        </Popconfirm>
      )}
      {of.allowedActions.includes('withdraw') && (
        <Button danger={!of.stopped} onClick={() => setAsking(true)}>
          {t(of.stopped ? 'people.resumeAccount' : 'people.stop')}
        </Button>
      )}
      {asking && (
        <ReasonDialog
          title={t(of.stopped ? 'people.resumeAccount' : 'people.stop')}
          hint={t(of.stopped ? 'people.resumeAccountHint' : 'people.stopHint')}
          command={(reason) => post(`/api/identity/v1/accounts/{id}/${stopping}`, { id: of.accountId, body: { reason } })}
          done={() => setAsking(false)}
        />
      )}
      {changing && <TermDialog of={of} done={() => setChanging(false)} />}
    </span>
  );
}

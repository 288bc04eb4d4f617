import { post, remove } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCommand } from '../shared/query.js';
import { TermDialog } from './term-dialog.js';
import type { GrantLine } from './types.js';

/** What may be done with a role that somebody holds. @param onStop asks why: beside the list, which may be drawn anew meanwhile */
export function GrantActions({ of, onStop }: { of: GrantLine; onStop: () => void }) {
  const { t } = useTranslation();
  const command = useCommand();
  const [changing, setChanging] = useState(false);
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
        <Button danger={!of.stopped} onClick={onStop}>
          {t(of.stopped ? 'people.resumeAccount' : 'people.stop')}
        </Button>
      )}
      {changing && <TermDialog of={of} done={() => setChanging(false)} />}
    </span>
  );
}

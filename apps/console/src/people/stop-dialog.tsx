import { post } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { ReasonDialog } from '../shared/reason-dialog.js';
import type { GrantLine } from './types.js';

/** 停用账号, or 恢复账号: of whoever holds a role, for a reason. */
export function StopDialog({ of: { accountId, stopped }, done }: { of: GrantLine; done: () => void }) {
  const { t } = useTranslation();
  return (
    <ReasonDialog
      title={t(stopped ? 'people.resumeAccount' : 'people.stop')}
      hint={t(stopped ? 'people.resumeAccountHint' : 'people.stopHint')}
      command={(reason) => post(`/api/identity/v1/accounts/{id}/${stopped ? 'resume' : 'stop'}`, { id: accountId, body: { reason } })}
      done={done}
    />
  );
}

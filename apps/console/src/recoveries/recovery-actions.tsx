import { post } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { useMe } from '../session/session.js';
import { useCommand } from '../shared/query.js';
import { Sure } from '../shared/sure.js';
import type { Recovery } from './recovery.js';

interface Props {
  of: Recovery;
  nameOf: (accountId: string) => string;
  prove: () => void;
}

/** What may be done about one, or for whom it waits. */
export function RecoveryActions({ of, nameOf, prove }: Props) {
  const { t } = useTranslation();
  const approve = useCommand();
  const refuse = useCommand();
  const { id, version, allowedActions } = of;
  const may = (action: string) => allowedActions.includes(action);
  const waits = useWaits(of, nameOf);
  return (
    <div className="stack tight">
      {waits && <span className="quiet">{waits}</span>}
      {may('prove') && (
        <Button type="primary" size="large" block onClick={prove}>
          {t('recovery.prove')}
        </Button>
      )}
      {may('approve') && (
        <Sure
          block
          danger={false}
          ask={t('recovery.approveSure')}
          loading={approve.isPending}
          onConfirm={() => approve.mutate(post('/api/identity/v1/recoveries/{id}/approve', { id, ifMatch: version }))}
        >
          {t('recovery.approve')}
        </Sure>
      )}
      {may('refuse') && (
        <Sure
          block
          ask={t('recovery.refuseSure')}
          loading={refuse.isPending}
          onConfirm={() => refuse.mutate(post('/api/identity/v1/recoveries/{id}/refuse', { id, ifMatch: version }))}
        >
          {t('recovery.refuse')}
        </Sure>
      )}
    </div>
  );
}

/** For whom an open one waits, to whoever cannot do the next step. */
function useWaits({ state, askedBy, allowedActions }: Recovery, nameOf: Props['nameOf']): string | undefined {
  const { t } = useTranslation();
  const mine = useMe().data?.accountId === askedBy;
  if (state === 'asked' && !allowedActions.includes('prove')) return t('recovery.waitsForCode', { name: nameOf(askedBy) });
  if (state !== 'proven') return undefined;
  return mine ? t('recovery.waitsForSecond') : t('recovery.lookYourself');
}

import { post, remove } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useNames } from '../cases/people.js';
import { Badge } from '../shared/badge.js';
import { useCommand } from '../shared/query.js';
import { TermDialog } from './term-dialog.js';
import type { GrantLine } from './types.js';
import { usePlaceName } from './use-place-name.js';

/** One page of the list: as many people as their names are asked for at once. */
export function GrantRows({ of }: { of: readonly GrantLine[] }) {
  const { t } = useTranslation();
  const nameOf = useNames(of.map(({ accountId }) => accountId));
  const placeOf = usePlaceName();
  const command = useCommand();
  const [changing, setChanging] = useState<GrantLine>();
  const target = ({ id, version }: GrantLine) => ({ id, ifMatch: version });
  return (
    <tbody>
      {of.map((grant) => (
        <tr key={grant.id}>
          <th scope="row">{nameOf(grant.accountId) || t('people.unnamed')}</th>
          <td data-of={t('people.role')}>{t(`role.${grant.role}`)}</td>
          <td data-of={t('people.area')}>{placeOf(grant) || t('people.everywhere')}</td>
          <td data-of={t('people.term')}>{grant.endsOn ? t('people.until', { day: grant.endsOn }) : t('people.noEnd')}</td>
          <td data-of={t('people.state')}>
            <Badge tone={grant.state === 'paused' ? 'check' : 'good'} words={t(`people.states.${grant.state}`)} />
          </td>
          <td className="acts">
            {grant.allowedActions.length > 0 && (
              <span className="row">
                {grant.allowedActions.includes('pause') && (
                  <Button onClick={() => command.mutate(post('/api/identity/v1/grants/{id}/pause', target(grant)))}>
                    {t('people.pause')}
                  </Button>
                )}
                {grant.allowedActions.includes('resume') && (
                  <Button onClick={() => command.mutate(post('/api/identity/v1/grants/{id}/resume', target(grant)))}>
                    {t('people.resume')}
                  </Button>
                )}
                {grant.allowedActions.includes('extend') && <Button onClick={() => setChanging(grant)}>{t('people.changeTerm')}</Button>}
                {grant.allowedActions.includes('withdraw') && (
                  <Popconfirm
                    title={t('people.withdrawHint')}
                    okText={t('common.confirm')}
                    cancelText={t('common.cancel')}
                    onConfirm={() => command.mutate(remove('/api/identity/v1/grants/{id}', target(grant)))}
                  >
                    <Button danger>{t('people.withdraw')}</Button>
                  </Popconfirm>
                )}
                {changing?.id === grant.id && <TermDialog of={grant} done={() => setChanging(undefined)} />}
              </span>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

import { post } from '@linli/client';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Badge } from '../shared/badge.js';
import { comma, moment } from '../shared/format.js';
import { useCommand } from '../shared/query.js';
import { ReasonDialog } from '../shared/reason-dialog.js';
import { ListTable, type Column } from '../shared/table/list-table.js';
import { useFailedWork, waits, type FailedWork, type Service } from './failed-work.js';
import { useOpenTroubles } from './troubles.js';

type Line = FailedWork & { service: Service };

const nameOf = ({ subject, of }: Line): string => subject ?? of;

/** 运行异常: what the district could not do by itself, to be tried again or given up by a person. */
export function ProblemsPage() {
  const { t } = useTranslation();
  const { items, silent, isPending } = useFailedWork(true);
  const troubles = useOpenTroubles();
  const [dismissing, setDismissing] = useState<Line>();
  const retry = useCommand();
  const columns: Column<Line>[] = [
    {
      key: 'what',
      title: t('operations.what'),
      least: 200,
      always: true,
      render: (one) => (
        <>
          <strong>{nameOf(one)}</strong>
          {one.about && <span className="block quiet">{one.about}</span>}
        </>
      ),
    },
    { key: 'at', title: t('operations.at'), width: 150, render: ({ at }) => moment(at) },
    { key: 'where', title: t('operations.where'), width: 110, render: ({ service }) => t(`operations.service.${service}`) },
    { key: 'why', title: t('operations.why'), width: 200, render: ({ reason }) => reason },
    { key: 'attempts', title: t('operations.attempts'), width: 80, from: 900, render: ({ attempts }) => attempts },
    {
      key: 'state',
      title: t('ledger.state'),
      width: 110,
      render: (one) => <Badge tone={waits(one) ? 'bad' : 'quiet'} words={t(`operations.state.${one.state}`)} />,
    },
    {
      key: 'actions',
      title: t('case.actions'),
      width: 190,
      screen: true,
      render: (one) => (
        <div className="row">
          {one.allowedActions.includes('retry') && (
            <Button
              loading={retry.isPending}
              onClick={() => retry.mutate(post(`/api/${one.service}/v1/operations/problems/{id}/retry`, { id: one.id }))}
            >
              {t('operations.retry')}
            </Button>
          )}
          {one.allowedActions.includes('dismiss') && (
            <Button danger onClick={() => setDismissing(one)}>
              {t('operations.dismiss')}
            </Button>
          )}
        </div>
      ),
    },
  ];
  return (
    <>
      <h1>{t('operations.title')}</h1>
      <p className="quiet">{t('operations.hint')}</p>
      {silent.length > 0 && (
        <Alert
          className="apart"
          type="warning"
          showIcon
          title={t('operations.silent', { services: silent.map((service) => t(`operations.service.${service}`)).join(comma()) })}
        />
      )}
      {troubles.length > 0 && (
        <Alert
          className="apart"
          type="error"
          showIcon
          title={t('operations.open')}
          description={
            <ul>
              {troubles.map(({ service, kind, about, since }) => (
                <li key={`${service} ${kind} ${about}`}>
                  {t(`operations.trouble.${kind}`, { service: t(`operations.service.${service}`) })}
                  <span className="block quiet">{[moment(since), about].filter(Boolean).join(' · ')}</span>
                </li>
              ))}
            </ul>
          }
        />
      )}
      <ListTable<Line>
        name="problems"
        title={t('operations.title')}
        columns={columns}
        of={{ items: isPending ? undefined : items, error: null, isPending, refetch: () => undefined }}
        idOf={({ service, id }) => `${service} ${id}`}
        nameOf={nameOf}
        none={t('operations.none')}
      />
      {dismissing && (
        <ReasonDialog
          title={t('operations.dismiss')}
          hint={t('operations.dismissHint')}
          command={(reason) =>
            post(`/api/${dismissing.service}/v1/operations/problems/{id}/dismiss`, { id: dismissing.id, body: { reason } })
          }
          done={() => setDismissing(undefined)}
        />
      )}
    </>
  );
}

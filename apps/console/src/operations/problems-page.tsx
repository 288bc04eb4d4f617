import { post } from '@linli/client';
import { Alert, Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Badge } from '../shared/badge.js';
import { comma, moment } from '../shared/format.js';
import { useCommand } from '../shared/query.js';
import { ReasonDialog } from '../shared/reason-dialog.js';
import { Nothing } from '../shared/states.js';
import { useFailedWork, waits, type FailedWork, type Service } from './failed-work.js';
import { useOpenTroubles } from './troubles.js';

type Line = FailedWork & { service: Service };

/** 运行异常: what the district could not do by itself, to be tried again or given up by a person. */
export function ProblemsPage() {
  const { t } = useTranslation();
  const { items, silent, isPending } = useFailedWork(true);
  const troubles = useOpenTroubles();
  const [dismissing, setDismissing] = useState<Line>();
  const retry = useCommand();
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
      {!isPending && items.length === 0 ? (
        <Nothing words={t('operations.none')} />
      ) : (
        <Table<Line>
          className="panel"
          rowKey={({ service, id }) => `${service} ${id}`}
          size="middle"
          loading={isPending}
          dataSource={items}
          pagination={false}
          scroll={{ x: 900 }}
          columns={[
            { title: t('operations.at'), render: (_, { at }) => moment(at), width: 150 },
            { title: t('operations.where'), render: (_, { service }) => t(`operations.service.${service}`), width: 120 },
            {
              title: t('operations.what'),
              render: (_, one) => (
                <>
                  <strong>{one.subject ?? one.of}</strong>
                  {one.about && <span className="block quiet">{one.about}</span>}
                </>
              ),
            },
            { title: t('operations.why'), dataIndex: 'reason', width: 220 },
            { title: t('operations.attempts'), dataIndex: 'attempts', width: 90 },
            {
              title: t('ledger.state'),
              render: (_, one) => <Badge tone={waits(one) ? 'bad' : 'quiet'} words={t(`operations.state.${one.state}`)} />,
              width: 110,
            },
            {
              title: t('case.actions'),
              width: 220,
              render: (_, one) => (
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
          ]}
        />
      )}
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

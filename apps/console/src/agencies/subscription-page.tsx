import { at, post } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { comma, moment } from '../shared/format.js';
import { useOptions } from '../shared/options.js';
import { useCommand, usePages, useRead } from '../shared/query.js';
import { Loaded } from '../shared/states.js';
import { ListTable, type Column } from '../shared/table/list-table.js';
import { oneOf, useAddressQuery } from '../shared/use-address-query.js';
import { useAreaNames } from './agency-client.js';
import { Attempts } from './attempts.js';
import { DeliveryBadge, SubscriptionBadge, type Delivery, type Subscription } from './subscription.js';

const states = ['waiting', 'sent', 'dead'] as const satisfies readonly Delivery['state'][];

/** 推送: where an agency has events sent to, and what became of each in the last thirty days. */
export function SubscriptionPage() {
  const { t } = useTranslation();
  const { id = '', subscription = '' } = useParams();
  const one = useRead(at('/api/exchange/v1/subscriptions/{id}', { id: subscription }));
  return (
    <>
      <Link className="back" to={`/agency-clients/${id}`}>
        {t('agency.title')}
      </Link>
      <h1>{t('webhook.title')}</h1>
      <Loaded of={one}>{(of) => <Facts of={of} />}</Loaded>
      <Deliveries agency={id} subscription={subscription} />
    </>
  );
}

function Facts({ of }: { of: Subscription }) {
  const { t } = useTranslation();
  const areaNames = useAreaNames();
  const send = useCommand();
  const target = { id: of.id, ifMatch: of.version };
  const may = (action: Subscription['allowedActions'][number]) => of.allowedActions.includes(action);
  const facts: [string, string][] = [
    [t('webhook.url'), of.url],
    [t('webhook.types'), of.types?.join(comma()) ?? t('webhook.allTypes')],
    [t('agency.areas'), of.area ? areaNames([of.area]) : t('webhook.allAreas')],
    [t('webhook.order'), t(of.ordered ? 'webhook.ordered' : 'webhook.unordered')],
    ...(of.rate ? [[t('webhook.rate'), t('webhook.perMinute', { n: of.rate })] satisfies [string, string]] : []),
    [t('webhook.waits'), String(of.waiting)],
    [t('agency.madeAt'), moment(of.madeAt)],
  ];
  return (
    <div className="panel stack">
      <span className="row">
        <SubscriptionBadge of={of} />
        {of.reason && t(`webhook.reason.${of.reason}`)}
      </span>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd className="breaks">{value}</dd>
          </Fragment>
        ))}
      </dl>
      <span className="row">
        {may('confirm') && (
          <Button
            size="large"
            type="primary"
            loading={send.isPending}
            onClick={() => send.mutate(post('/api/exchange/v1/subscriptions/{id}/confirm', target))}
          >
            {t('webhook.confirm')}
          </Button>
        )}
        {may('disable') && (
          <Popconfirm
            classNames={{ root: 'confirming' }}
            title={t('webhook.disableSure')}
            okText={t('common.confirm')}
            cancelText={t('common.cancel')}
            onConfirm={() => send.mutate(post('/api/exchange/v1/subscriptions/{id}/disable', target))}
          >
            <Button size="large" danger loading={send.isPending}>
              {t('webhook.disable')}
            </Button>
          </Popconfirm>
        )}
      </span>
    </div>
  );
}

function Deliveries({ agency, subscription }: { agency: string; subscription: string }) {
  const { t } = useTranslation();
  const { query } = useAddressQuery();
  const state = oneOf(states, query.get('state'));
  const pages = usePages(at('/api/exchange/v1/subscriptions/{id}/deliveries', { id: subscription, state, total: true }));
  const columns: Column<Delivery>[] = [
    { key: 'type', title: t('webhook.type'), least: 220, always: true, render: ({ type }) => <code>{type}</code> },
    { key: 'subject', title: t('webhook.subject'), least: 260, from: 1200, render: ({ subject }) => <code>{subject}</code> },
    { key: 'state', title: t('ledger.state'), width: 110, render: (one) => <DeliveryBadge of={one} /> },
    { key: 'tries', title: t('webhook.tries'), width: 90, render: ({ tries }) => tries },
    { key: 'queued', title: t('webhook.queued'), width: 160, render: ({ queuedAt }) => moment(queuedAt) },
    { key: 'next', title: t('webhook.next'), width: 160, render: ({ nextTryAt }) => (nextTryAt ? moment(nextTryAt) : '—') },
  ];
  return (
    <ListTable<Delivery>
      name="webhook-deliveries"
      title={t('webhook.deliveries')}
      columns={columns}
      of={pages}
      idOf={({ id }) => id}
      nameOf={({ type }) => type}
      none={t('webhook.nothing')}
      filters={{ choices: [{ name: 'state', label: t('ledger.state'), options: useOptions('webhook.delivery', states) }] }}
      page={{
        to: (id) => `/agency-clients/${agency}/webhooks/${subscription}/deliveries/${id}`,
        show: (id) => <Attempts subscription={subscription} delivery={id} />,
      }}
    />
  );
}

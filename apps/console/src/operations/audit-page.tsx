import { at, type Schema } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { useNames } from '../cases/people.js';
import { Badge, type Tone } from '../shared/badge.js';
import { beginOf, plusDays } from '../shared/days.js';
import { moment } from '../shared/format.js';
import { usePages } from '../shared/query.js';
import { ListTable, type Column } from '../shared/table/list-table.js';
import { useAddressQuery } from '../shared/use-address-query.js';
import { AuditChain } from './audit-chain.js';
import { useAuditWords } from './audit-words.js';
import { ServiceChoice, useChosenService } from './service-choice.js';

export type AuditLine = Schema<'AuditLineView'>;

const tones: Record<AuditLine['seal'], Tone> = { sealed: 'good', open: 'quiet', broken: 'bad' };

/** 审计记录: who did what and when, service by service; of one person or one thing where a line is pressed. */
export function AuditPage() {
  const { t } = useTranslation();
  const { query, set } = useAddressQuery();
  const given = (name: string) => query.get(name) ?? undefined;
  const service = useChosenService('grid');
  const [from, to, account, action] = [given('from'), given('to'), given('account'), given('action')];
  const [thing, thingId] = [given('thing'), given('thingId')];
  const pages = usePages(
    at(`/api/${service}/v1/operations/audit`, {
      accountId: account,
      action,
      resourceType: thing,
      resourceId: thingId,
      from: from && beginOf(from),
      to: to && beginOf(plusDays(to, 1)),
    }),
  );
  const names = useNames([...(pages.items ?? []).map(({ accountId }) => accountId), account]);
  const { actOf, thingOf, whoOf } = useAuditWords(names);
  const only = [
    ...(account ? [t('audit.ofPerson', { name: whoOf({ accountId: account }) })] : []),
    ...(thing ? [t('audit.ofThing', { thing: thingOf({ type: thing, id: thingId ?? '' }) })] : []),
  ];
  const columns: Column<AuditLine>[] = [
    { key: 'at', title: t('audit.at'), width: 130, always: true, render: (one) => moment(one.at) },
    {
      key: 'who',
      title: t('audit.who'),
      width: 130,
      render: (one) =>
        one.accountId ? (
          <Button type="link" size="small" onClick={() => set({ account: one.accountId })}>
            {whoOf(one)}
          </Button>
        ) : (
          whoOf(one)
        ),
    },
    {
      key: 'did',
      title: t('audit.did'),
      width: 170,
      always: true,
      render: ({ action: code }) => (
        <>
          {actOf(code)}
          <code className="block quiet">{code}</code>
        </>
      ),
    },
    {
      key: 'thing',
      title: t('audit.thing'),
      width: 160,
      render: ({ resource }) => (
        <Button type="link" size="small" onClick={() => set({ thing: resource.type, thingId: resource.id })}>
          {thingOf(resource)}
        </Button>
      ),
    },
    { key: 'changes', title: t('audit.changes'), least: 150, render: ({ changes }) => <Changes of={changes} /> },
    { key: 'reason', title: t('audit.reason'), width: 160, from: 960, render: ({ reason }) => reason },
    {
      key: 'seal',
      title: t('audit.seal'),
      width: 90,
      render: ({ seal }) => <Badge tone={tones[seal]} words={t(`audit.seals.${seal}`)} />,
    },
  ];
  return (
    <>
      <h1>{t('audit.title')}</h1>
      <p className="quiet">{t('audit.hint')}</p>
      <AuditChain key={service} service={service} />
      <ServiceChoice value={service} />
      <ListTable<AuditLine>
        name="audit"
        title={t('audit.title')}
        columns={columns}
        of={pages}
        idOf={({ id }) => id}
        nameOf={({ action: code, resource }) => `${actOf(code)} ${thingOf(resource)}`}
        none={t('audit.none')}
        filters={{
          search: { name: 'action', label: t('audit.code') },
          days: { from: t('audit.from'), to: t('audit.to') },
          pressed: only.length > 0 ? [{ words: only.join(' · '), names: ['account', 'thing', 'thingId'] }] : [],
        }}
        filtered={[t(`operations.service.${service}`)]}
      />
    </>
  );
}

/** Field by field, from what to what where the reader is told. */
function Changes({ of }: { of: AuditLine['changes'] }) {
  const { t } = useTranslation();
  const told = (text: string | undefined) => (text === '' ? t('audit.nothing') : text);
  return of.map(({ name, before, after }) => (
    <span key={name} className="block">
      <code>{name}</code> {[told(before), told(after)].filter((one) => one !== undefined).join(' → ')}
    </span>
  ));
}

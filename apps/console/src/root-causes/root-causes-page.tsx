import { at, post, type Schema } from '@linli/client';
import { Alert, Button, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { Badge, type Tone } from '../shared/badge.js';
import { Field } from '../shared/field.js';
import { inWords, moment } from '../shared/format.js';
import { useOptions } from '../shared/options.js';
import { useOwnAreas, useOwnCommunities } from '../shared/own-communities.js';
import { PlacePicker } from '../shared/place-picker.js';
import { useLive, usePages, useRead } from '../shared/query.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { ListTable, type Column } from '../shared/table/list-table.js';
import { oneOf } from '../shared/use-address-query.js';
import { useForm } from '../shared/use-form.js';

export type RootCause = Schema<'RootCausesSummary'>;

const states = ['suggested', 'open', 'resolved', 'closed', 'dismissed'] as const satisfies readonly RootCause['state'][];
export const tone: Record<RootCause['state'], Tone> = {
  suggested: 'new',
  open: 'busy',
  resolved: 'check',
  closed: 'good',
  dismissed: 'quiet',
};

/** 未诉先办: what comes again in the places one works in, and what is done about it. */
export function RootCausesPage() {
  const { t } = useTranslation();
  const [query] = useSearchParams();
  const [proposing, setProposing] = useState(false);
  const [areas, stateOptions, own] = [useOwnCommunities(), useOptions('rootCause.state', states), useOwnAreas()];
  useLive(
    'grid',
    own.map((area) => `cases:${area}`),
  );
  const state = oneOf(states, query.get('state'));
  const area = query.get('area') ?? undefined;
  const pages = usePages(at('/api/grid/v1/root-causes', { area, state, total: true }));
  const nameOf = ({ category, area: place }: RootCause) => `${inWords(category.name)} · ${place.name}`;
  const columns: Column<RootCause>[] = [
    { key: 'what', title: t('rootCause.title'), width: 240, always: true, render: nameOf },
    {
      key: 'cases',
      title: t('rootCause.itsCases'),
      width: 190,
      render: ({ cases, rates }) => t('rootCause.cases', { n: cases.before + cases.after, rate: rates.before }),
    },
    { key: 'plan', title: t('rootCause.plan'), least: 200, cut: true, render: ({ plan }) => plan },
    {
      key: 'due',
      title: t('rootCause.dueAt'),
      width: 190,
      render: ({ dueAt, overdue, state: now }) =>
        dueAt &&
        now === 'open' && (
          <span className={overdue ? 'late-words' : ''}>{t(overdue ? 'rootCause.overdue' : 'rootCause.due', { at: moment(dueAt) })}</span>
        ),
    },
    {
      key: 'state',
      title: t('staff.state'),
      width: 110,
      render: (one) => <Badge tone={tone[one.state]} words={t(`rootCause.state.${one.state}`)} />,
    },
  ];
  return (
    <>
      <div className="row between">
        <h1>{t('rootCause.title')}</h1>
        {own.length > 0 && (
          <Button size="large" onClick={() => setProposing(true)}>
            {t('rootCause.propose')}
          </Button>
        )}
      </div>
      <p className="quiet">{t('rootCause.hint')}</p>
      <ListTable<RootCause>
        name="root-causes"
        title={t('rootCause.title')}
        columns={columns}
        of={pages}
        idOf={({ id }) => id}
        nameOf={nameOf}
        none={t(query.size > 0 ? 'rootCause.noneHere' : 'rootCause.none')}
        filters={{
          choices: [
            ...(areas.length > 1 ? [{ name: 'area', label: t('staff.area'), options: areas }] : []),
            { name: 'state', label: t('staff.state'), options: stateOptions },
          ],
        }}
        page={{ to: (id) => `/root-causes/${id}` }}
      />
      {proposing && <ProposeDialog done={() => setProposing(false)} />}
    </>
  );
}

/** Staff see something coming before it has come often enough to be found. */
function ProposeDialog({ done }: { done: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const categories = useRead(at('/api/grid/v1/categories')).data?.items ?? [];
  const [category, setCategory] = useState<string>();
  const [point, setPoint] = useState<{ lon: number; lat: number }>();
  const { send, wrong, refusal } = useForm(done);
  return (
    <Modal open title={t('rootCause.propose')} footer={null} onCancel={done}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (category && point) send.mutate(post('/api/grid/v1/root-causes', { body: { category, point, metres: 80 } }));
        }}
      >
        <Field id="category" label={t('ledger.category')} wrong={wrong('category')}>
          <Select
            id="category"
            size="large"
            showSearch={{ optionFilterProp: 'label' }}
            value={category}
            onChange={setCategory}
            options={categories.map(({ code, name }) => ({ value: code, label: inWords(name) }))}
          />
        </Field>
        <PlacePicker value={point} onChange={setPoint} />
        {refusal && <Alert type="error" showIcon title={refusal} />}
        <SubmitButton why={missing(!category && t('ledger.category'), !point && t('place.label'))} loading={send.isPending}>
          {t('common.confirm')}
        </SubmitButton>
      </form>
    </Modal>
  );
}

import { at, post, type Schema } from '@linli/client';
import { Alert, Button, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { Badge, type Tone } from '../shared/badge.js';
import { Choices } from '../shared/choices.js';
import { Field } from '../shared/field.js';
import { inWords, moment } from '../shared/format.js';
import { useOptions } from '../shared/options.js';
import { useOwnAreas, useOwnCommunities } from '../shared/own-communities.js';
import { PlacePicker } from '../shared/place-picker.js';
import { useLive, usePages, useRead } from '../shared/query.js';
import { Loaded, More, Nothing } from '../shared/states.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
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
  const pages = usePages(at('/api/grid/v1/root-causes', { area: query.get('area') ?? undefined, state }));
  return (
    <section className="narrow">
      <div className="row between">
        <h1>{t('rootCause.title')}</h1>
        {own.length > 0 && (
          <Button size="large" onClick={() => setProposing(true)}>
            {t('rootCause.propose')}
          </Button>
        )}
      </div>
      <p className="quiet">{t('rootCause.hint')}</p>
      <Choices
        label={t('staff.filter')}
        of={[
          ...(areas.length > 1 ? [{ name: 'area', label: t('staff.area'), options: areas }] : []),
          { name: 'state', label: t('staff.state'), options: stateOptions },
        ]}
      />
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t(query.size > 0 ? 'rootCause.noneHere' : 'rootCause.none')} />
          ) : (
            <>
              {items.map((one) => (
                <Card key={one.id} of={one} />
              ))}
            </>
          )
        }
      </Loaded>
      <More of={pages} />
      {proposing && <ProposeDialog done={() => setProposing(false)} />}
    </section>
  );
}

function Card({ of }: { of: RootCause }) {
  const { t } = useTranslation();
  return (
    <Link to={`/root-causes/${of.id}`} className={`item ${of.overdue ? 'late' : ''}`}>
      <span className="row between">
        <strong>
          {inWords(of.category.name)} · {of.area.name}
        </strong>
        <Badge tone={tone[of.state]} words={t(`rootCause.state.${of.state}`)} />
      </span>
      <p>{t('rootCause.cases', { n: of.cases.before + of.cases.after, rate: of.rates.before })}</p>
      {of.plan && <p className="quiet">{of.plan}</p>}
      {of.dueAt && of.state === 'open' && (
        <span className={of.overdue ? 'late-words' : 'quiet'}>
          {t(of.overdue ? 'rootCause.overdue' : 'rootCause.due', { at: moment(of.dueAt) })}
        </span>
      )}
    </Link>
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

import { at, post } from '@linli/client';
import { Alert, Button, Input, Modal, Popconfirm, Select } from 'antd';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { CaseCard } from '../cases/case-card.js';
import { useNames } from '../cases/people.js';
import { Badge } from '../shared/badge.js';
import { dayOf, endOf, plusDays, today } from '../shared/days.js';
import { Field } from '../shared/field.js';
import { inWords, moment } from '../shared/format.js';
import { useCommand, useLive, usePages, useRead } from '../shared/query.js';
import { ReasonDialog } from '../shared/reason-dialog.js';
import { Loaded, More, Nothing } from '../shared/states.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';
import { tone, type RootCause } from './root-causes-page.js';

type Command = RootCause['allowedActions'][number];

/** One of them: how often it comes, what is planned, what can be done, and its cases. */
export function RootCausePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const one = useRead(at('/api/grid/v1/root-causes/{id}', { id }));
  const cases = usePages(at('/api/grid/v1/root-causes/{id}/cases', { id }));
  useLive('grid', one.data ? [`cases:${one.data.area.code}`] : []);
  return (
    <section className="narrow">
      <Loaded of={one}>{(of) => <Whole of={of} />}</Loaded>
      <h2>{t('rootCause.itsCases')}</h2>
      <Loaded of={{ ...cases, data: cases.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('rootCause.noCases')} />
          ) : (
            <>
              {items.map((of) => (
                <CaseCard key={of.id} of={of} />
              ))}
            </>
          )
        }
      </Loaded>
      <More of={cases} />
    </section>
  );
}

function Whole({ of }: { of: RootCause }) {
  const { t } = useTranslation();
  const nameOf = useNames([of.owner]);
  const facts: [string, string | undefined][] = [
    [t('rootCause.rateBefore'), t('rootCause.rate', { rate: of.rates.before })],
    [t('rootCause.rateAfter'), of.rates.after === undefined ? undefined : t('rootCause.rate', { rate: of.rates.after })],
    [t('rootCause.owner'), of.owner && nameOf(of.owner)],
    [t('rootCause.plan'), of.plan],
    [t('rootCause.dueAt'), of.dueAt && moment(of.dueAt)],
    [t('rootCause.outcome'), of.outcome],
  ];
  return (
    <>
      <div className="row between apart">
        <h1>
          {inWords(of.category.name)} · {of.area.name}
        </h1>
        <Badge large tone={tone[of.state]} words={t(`rootCause.state.${of.state}`)} />
      </div>
      {of.overdue && <Alert className="apart" type="warning" showIcon title={t('rootCause.overdue', { at: moment(of.dueAt!) })} />}
      <div className="panel stack">
        <p>{t('rootCause.found', { n: of.cases.before + of.cases.after, since: dayOf(of.since), metres: of.metres })}</p>
        <dl className="facts">
          {facts.map(
            ([name, value]) =>
              value && (
                <Fragment key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </Fragment>
              ),
          )}
        </dl>
        <Actions of={of} />
      </div>
    </>
  );
}

function Actions({ of }: { of: RootCause }) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Command>();
  const send = useCommand();
  const done = () => setDoing(undefined);
  const path = <C extends Command>(command: C) => `/api/grid/v1/root-causes/{id}/${command}` as const;
  return (
    <span className="row">
      {of.allowedActions.map((command, i) =>
        command === 'confirm' || command === 'reopen' ? (
          <Popconfirm
            key={command}
            title={t(`rootCause.really.${command}`)}
            okText={t('common.confirm')}
            cancelText={t('common.cancel')}
            onConfirm={() => send.mutate(post(path(command), { id: of.id, ifMatch: of.version }))}
          >
            <Button type={i === 0 ? 'primary' : 'default'} size="large" loading={send.isPending}>
              {t(`rootCause.do.${command}`)}
            </Button>
          </Popconfirm>
        ) : (
          <Button key={command} type={i === 0 ? 'primary' : 'default'} size="large" onClick={() => setDoing(command)}>
            {t(`rootCause.do.${command}`)}
          </Button>
        ),
      )}
      {(doing === 'take-on' || doing === 'change-plan') && <PlanDialog of={of} command={doing} done={done} />}
      {(doing === 'dismiss' || doing === 'resolve') && (
        <ReasonDialog
          title={t(`rootCause.do.${doing}`)}
          hint={t(`rootCause.outcomeHint.${doing}`)}
          label={t('rootCause.outcome')}
          command={(outcome) => post(path(doing), { id: of.id, body: { outcome }, ifMatch: of.version })}
          done={done}
        />
      )}
    </span>
  );
}

/** Who answers for it, what is to be done, until when. */
function PlanDialog({ of, command, done }: { of: RootCause; command: 'take-on' | 'change-plan'; done: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [owner, setOwner] = useState(of.owner);
  const [plan, setPlan] = useState(of.plan ?? '');
  const [day, setDay] = useState(of.dueAt && of.state === 'open' ? dayOf(of.dueAt) : plusDays(today(), 30));
  const grid = useRead(at('/api/grid/v1/grids/{code}', { code: of.area.code }));
  const ids = [...new Set([...(of.owner ? [of.owner] : []), ...(grid.data?.leads ?? []), ...(grid.data?.workers ?? [])])];
  const nameOf = useNames(ids);
  const { send, wrong, refusal } = useForm(done);
  return (
    <Modal open title={t(`rootCause.do.${command}`)} footer={null} onCancel={done}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!owner) return;
          const body = { owner, plan: plan.trim(), due: endOf(day) };
          send.mutate(post(`/api/grid/v1/root-causes/{id}/${command}`, { id: of.id, body, ifMatch: of.version }));
        }}
      >
        <Field id="owner" label={t('rootCause.owner')} wrong={wrong('owner')}>
          <Select
            id="owner"
            size="large"
            value={owner}
            onChange={setOwner}
            loading={grid.isPending}
            options={ids.map((id) => ({ value: id, label: nameOf(id) || t('rootCause.somebody') }))}
          />
        </Field>
        <Field id="plan" label={t('rootCause.plan')} hint={t('rootCause.planHint')} wrong={wrong('plan')}>
          <Input.TextArea id="plan" rows={4} maxLength={1000} value={plan} onChange={(event) => setPlan(event.target.value)} />
        </Field>
        <Field id="due" label={t('rootCause.dueAt')} wrong={wrong('due')}>
          <Input id="due" type="date" size="large" min={today()} value={day} onChange={(event) => setDay(event.target.value)} />
        </Field>
        {refusal && <Alert type="error" showIcon title={refusal} />}
        <SubmitButton
          why={missing(!owner && t('rootCause.owner'), plan.trim().length < 2 && t('rootCause.plan'), !day && t('rootCause.dueAt'))}
          loading={send.isPending}
        >
          {t('common.confirm')}
        </SubmitButton>
      </form>
    </Modal>
  );
}

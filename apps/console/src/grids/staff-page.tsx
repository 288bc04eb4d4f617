import { at, put, type Schema } from '@linli/client';
import { Alert, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';

import { useNames } from '../cases/people.js';
import { useAreaName } from '../shared/areas.js';
import { dayOf, endOf, today } from '../shared/days.js';
import { Field } from '../shared/field.js';
import { useRead } from '../shared/query.js';
import { say } from '../shared/say.js';
import { Loaded } from '../shared/states.js';
import { SubmitButton } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';
import { bodyOf, lineOf, problemsOf, type Line } from './roster.rules.js';

type Roster = Schema<'RosterView'>;

/** 网格人员: who leads a grid and who works there, until when, and whom its residents are told to call. */
export function StaffPage() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const name = useAreaName()(code);
  const roster = useRead(at('/api/grid/v1/grids/{code}/staff', { code }));
  return (
    <div className="narrow">
      <h1>{t('grids.staffOf', { name })}</h1>
      <Loaded of={roster}>{(data) => <Form key={data.version} of={data} />}</Loaded>
    </div>
  );
}

function Form({ of }: { of: Roster }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [lines, setLines] = useState(() => of.staff.map((term) => lineOf(term, dayOf)));
  const holders = useHolders(of.code);
  const names = useNames([...lines.map(({ accountId }) => accountId), ...holders.map(({ accountId }) => accountId)]);
  const { send, wrong, refusal, code } = useForm(() => {
    say.success({ content: t('grids.saved') });
    void navigate('/grids');
  });
  const change = (n: number, by: Partial<Line>) => setLines(lines.map((line, at) => (at === n ? { ...line, ...by } : line)));
  const problems = problemsOf(lines);
  const may = (role: Line['role']) =>
    holders
      .filter((one) => one.role === `grid-${role}`)
      .map(({ accountId }) => ({ value: accountId, label: names(accountId) || accountId }));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(put('/api/grid/v1/grids/{code}/staff', { code: of.code, body: bodyOf(lines, endOf), ifMatch: of.version }));
      }}
    >
      <p className="quiet flat">{t('grids.hint')}</p>
      {lines.map((line, n) => (
        <fieldset key={line.key} className="panel stack">
          <legend>{names(line.accountId) || t('grids.somebody', { n: n + 1 })}</legend>
          <Field id={`role-${line.key}`} label={t('grids.role')} wrong={wrong(`staff/${n}/role`)}>
            <Select
              id={`role-${line.key}`}
              size="large"
              value={line.role}
              onChange={(role: Line['role']) => change(n, { role, accountId: undefined })}
              options={(['lead', 'worker'] as const).map((value) => ({ value, label: t(`role.grid-${value}`) }))}
            />
          </Field>
          <Field id={`who-${line.key}`} label={t('grids.who')} hint={t('grids.whoHint')} wrong={wrong(`staff/${n}/accountId`)}>
            <Select
              id={`who-${line.key}`}
              size="large"
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('grids.choose')}
              value={line.accountId}
              onChange={(accountId: string) => change(n, { accountId })}
              options={may(line.role)}
            />
          </Field>
          <Field id={`to-${line.key}`} label={t('grids.until')} hint={t('grids.untilHint')} wrong={wrong(`staff/${n}/to`)}>
            <Input
              id={`to-${line.key}`}
              type="date"
              size="large"
              min={today()}
              value={line.until}
              onChange={({ target }) => change(n, { until: target.value })}
            />
          </Field>
          <Field
            id={`name-${line.key}`}
            label={t('grids.contactName')}
            hint={t('grids.contactHint')}
            wrong={wrong(`staff/${n}/contact/name`)}
          >
            <Input
              id={`name-${line.key}`}
              size="large"
              maxLength={60}
              value={line.name}
              onChange={({ target }) => change(n, { name: target.value })}
            />
          </Field>
          <Field id={`phone-${line.key}`} label={t('grids.contactPhone')} wrong={wrong(`staff/${n}/contact/phone`)}>
            <Input
              id={`phone-${line.key}`}
              size="large"
              type="tel"
              maxLength={20}
              value={line.phone}
              onChange={({ target }) => change(n, { phone: target.value })}
            />
          </Field>
          <Button danger onClick={() => setLines(lines.filter((_, at) => at !== n))}>
            {t('grids.takeOff')}
          </Button>
        </fieldset>
      ))}
      <Button
        size="large"
        onClick={() =>
          setLines([
            ...lines,
            {
              key: crypto.randomUUID(),
              role: lines.some(({ role }) => role === 'lead') ? 'worker' : 'lead',
              accountId: undefined,
              until: '',
              name: '',
              phone: '',
            },
          ])
        }
      >
        {t('grids.add')}
      </Button>
      {refusal && <Alert type="error" showIcon title={code === 'stale-version' ? t('grids.changed') : refusal} />}
      <SubmitButton why={problems.length > 0 ? t(`grids.problem.${problems[0]!}`) : undefined} loading={send.isPending}>
        {t('grids.save')}
      </SubmitButton>
    </form>
  );
}

/** Who holds the role of a grid's lead or worker in a place that this grid lies in. */
function useHolders(grid: string): { accountId: string; role: string }[] {
  const read = (role: 'grid-lead' | 'grid-worker') => at('/api/identity/v1/grants', { role, area: grid.slice(0, 12), limit: 200 });
  const all = [useRead(read('grid-lead')).data?.items ?? [], useRead(read('grid-worker')).data?.items ?? []].flat();
  const fitting = all.filter(({ area, state }) => state === 'given' && area !== undefined && grid.startsWith(area));
  return [...new Map(fitting.map((one) => [`${one.accountId} ${one.role}`, one])).values()];
}

import { at, post, put } from '@linli/client';
import { Alert, Checkbox, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useCommunities } from '../../shared/areas.js';
import { Field } from '../../shared/field.js';
import { comma, inWords } from '../../shared/format.js';
import { useOptions } from '../../shared/options.js';
import { PlacePicker } from '../../shared/place-picker.js';
import { useRead } from '../../shared/query.js';
import { SubmitButton } from '../../shared/submit-button.js';
import { useForm } from '../../shared/use-form.js';
import type { JobLine } from '../staff/types.js';
import { HoursField } from '../week/hours-field.js';
import { MarkedField } from './marked-field.js';
import { bodyOf, insurances, missingIn, type Outline } from './outline.js';
import { PayFields } from './pay-fields.js';
import { useWording } from './use-wording.js';

/** A draft: kept as it is, or sent on for review. @param of one that is changed */
export function JobForm({ employer, of, given }: { employer: string; of?: JobLine; given: Outline }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [value, setValue] = useState(given);
  const set = (more: Partial<Outline>) => setValue((before) => ({ ...before, ...more }));
  const found = useWording(value.title, value.description);
  const { send, wrong, refusal } = useForm<JobLine>(({ id }) => void navigate(`/employer/jobs/${id}`), { 'openings-taken': 'openings' });
  const missing = missingIn(value);
  const fields = missing.map((field) => t(`hiring.missingField.${field}`)).join(comma());
  const why =
    found.length > 0 ? t('hiring.mendFirst', { n: found.length }) : missing.length > 0 ? t('hiring.missing', { fields }) : undefined;
  const submit = () => {
    const body = bodyOf(value);
    if (!body) return;
    send.mutate(
      of
        ? put('/api/employment/v1/jobs/{id}', { id: of.id, body, ifMatch: of.version })
        : post('/api/employment/v1/jobs', { body: { ...body, employer } }),
    );
  };
  const words = (id: 'title' | 'description', longest: number, lines: number) => (
    <MarkedField
      id={id}
      label={t(`hiring.words.${id}`)}
      hint={t(`hiring.wordsHint.${id}`)}
      longest={longest}
      lines={lines}
      value={value[id]}
      onChange={(text) => set({ [id]: text })}
      found={found}
      wrong={wrong(id)}
    />
  );
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {words('title', 40, 1)}
      {words('description', 2000, 5)}
      <fieldset>
        <legend>{t('desk.fact.when')}</legend>
        <HoursField
          id="windows"
          label={t('desk.fact.when')}
          value={value.windows}
          onChange={(windows) => set({ windows })}
          least={1}
          wrong={wrong('windows')}
        />
      </fieldset>
      <div className="pair">
        <Field id="weeklyHours" label={t('hiring.weeklyHours')} hint={t('hiring.weeklyHoursHint')} wrong={wrong('weeklyHours')}>
          <InputNumber
            id="weeklyHours"
            size="large"
            style={{ width: '100%' }}
            min={0.5}
            max={44}
            value={value.weeklyHours}
            onChange={(weeklyHours) => set({ weeklyHours })}
          />
        </Field>
        <Field id="openings" label={t('hiring.openings')} wrong={wrong('openings')}>
          <InputNumber
            id="openings"
            size="large"
            style={{ width: '100%' }}
            min={1}
            max={500}
            precision={0}
            value={value.openings}
            onChange={(openings) => set({ openings })}
          />
        </Field>
        <Field id="lastDay" label={t('hiring.lastDay')} hint={t('hiring.lastDayHint')} wrong={wrong('validThrough')}>
          <Input id="lastDay" type="date" size="large" value={value.lastDay} onChange={(event) => set({ lastDay: event.target.value })} />
        </Field>
      </div>
      <PayFields value={value} set={set} wrong={wrong} />
      <Asks value={value} set={set} wrong={wrong} />
      <Where value={value} set={set} wrong={wrong} />
      {refusal && <Alert className="apart" type="error" showIcon title={refusal} />}
      <SubmitButton why={why} loading={send.isPending}>
        {t('hiring.keep')}
      </SubmitButton>
    </form>
  );
}

interface PartProps {
  value: Outline;
  set: (more: Partial<Outline>) => void;
  wrong: (field: string) => string | undefined;
}

function Asks({ value, set, wrong }: PartProps) {
  const { t } = useTranslation();
  const skills = useRead(at('/api/employment/v1/skills')).data?.items ?? [];
  const options = useOptions('hiring.insurances', insurances);
  const known = (name: 'required' | 'helpful', other: 'required' | 'helpful') => (
    <Field id={name} label={t(`desk.fact.${name}`)} hint={t('common.optional')} wrong={wrong(name)}>
      <Select
        id={name}
        size="large"
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        value={value[name]}
        onChange={(chosen) => set({ [name]: chosen })}
        options={skills.filter(({ code }) => !value[other].includes(code)).map((one) => ({ value: one.code, label: inWords(one.name) }))}
      />
    </Field>
  );
  return (
    <>
      <div className="pair">
        {known('required', 'helpful')}
        {known('helpful', 'required')}
      </div>
      <fieldset>
        <legend>{t('desk.fact.insurance')}</legend>
        <Checkbox.Group className="days" value={value.insurance} onChange={(insurance) => set({ insurance })} options={options} />
      </fieldset>
    </>
  );
}

function Where({ value, set, wrong }: PartProps) {
  const { t } = useTranslation();
  const communities = useCommunities();
  return (
    <>
      <div className="pair">
        <Field id="area" label={t('hiring.area')} wrong={wrong('area')}>
          <Select
            id="area"
            size="large"
            value={value.area.slice(0, 12) || undefined}
            onChange={(area: string) => set({ area })}
            options={communities}
          />
        </Field>
        <Field id="site" label={t('hiring.site')} hint={t('hiring.siteHint')} wrong={wrong('site')}>
          <Input id="site" size="large" maxLength={80} value={value.site} onChange={(event) => set({ site: event.target.value })} />
        </Field>
      </div>
      <fieldset>
        <legend>{t('hiring.point')}</legend>
        <PlacePicker value={value.point} onChange={(point) => set({ point })} />
        {wrong('point') && (
          <span className="late-words" role="alert">
            {wrong('point')}
          </span>
        )}
      </fieldset>
    </>
  );
}

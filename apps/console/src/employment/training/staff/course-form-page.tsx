import { at, post, type Schema } from '@linli/client';
import { Alert, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';

import { Field } from '../../../shared/field.js';
import { inWords } from '../../../shared/format.js';
import { useOwnCommunities } from '../../../shared/own-communities.js';
import { PlacePicker } from '../../../shared/place-picker.js';
import { useRead } from '../../../shared/query.js';
import { SubmitButton } from '../../../shared/submit-button.js';
import { useForm } from '../../../shared/use-form.js';
import type { Course } from '../types.js';
import { sessionsOf, type Plan } from './plan.js';
import { PlanFields } from './plan-fields.js';

const beginning: Outline = {
  title: '',
  skill: 'maternity-care',
  description: '',
  site: '',
  places: 20,
  offerHours: 48,
  percent: 80,
  point: undefined,
};
/** A course as its form has it. */
type Outline = Pick<Schema<'CourseBody'>, 'title' | 'skill' | 'description' | 'site' | 'places'> & {
  offerHours: number;
  percent: number;
  point: Course['point'] | undefined;
};

const numbers = [
  ['places', 1, 1000],
  ['offerHours', 1, 336],
  ['percent', 0, 100],
] as const;

/** A new course with its sessions; a draft until enrolment is opened. */
export function CourseFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const skills = useRead(at('/api/employment/v1/skills')).data?.items ?? [];
  const areas = useOwnCommunities();
  const [chosenArea, setArea] = useState<string>();
  const area = chosenArea ?? areas[0]?.value;
  const [given, setGiven] = useState(beginning);
  const [plan, setPlan] = useState<Plan>({ firstDay: '', weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '11:00', count: 8 });
  const { send, wrong, refusal } = useForm<Course>(({ id }) => void navigate(`/employment/training/${id}`));
  const set = (more: Partial<Outline>) => setGiven({ ...given, ...more });
  const sessions = sessionsOf(plan);
  const ready =
    area && given.point && [given.title, given.description, given.site].every((text) => text.trim().length > 1) && sessions.length > 0;
  const submit = () => {
    const { offerHours, percent, point, ...outline } = given;
    if (!area || !point) return;
    send.mutate(
      post('/api/employment/v1/courses', {
        body: { ...outline, area, point, offerMinutes: offerHours * 60, completion: percent / 100, sessions },
      }),
    );
  };
  const text = (name: 'title' | 'site', longest: number, hint?: string) => (
    <Field id={name} label={t(`training.outline.${name}`)} hint={hint} wrong={wrong(name)}>
      <Input id={name} size="large" maxLength={longest} value={given[name]} onChange={(event) => set({ [name]: event.target.value })} />
    </Field>
  );
  return (
    <section className="narrow">
      <Link to="/employment/training" className="back">
        ‹ {t('training.all')}
      </Link>
      <h1>{t('training.newCourse')}</h1>
      <form
        className="panel"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="pair">
          <Field id="skill" label={t('training.outline.skill')} wrong={wrong('skill')}>
            <Select
              id="skill"
              size="large"
              value={given.skill}
              onChange={(skill) => set({ skill })}
              options={skills.map(({ code, name }) => ({ value: code, label: inWords(name) }))}
            />
          </Field>
          <Field id="area" label={t('training.area')} wrong={wrong('area')}>
            <Select id="area" size="large" value={area} onChange={setArea} options={areas} />
          </Field>
        </div>
        {text('title', 60)}
        <Field id="description" label={t('training.outline.description')} hint={t('training.descriptionHint')} wrong={wrong('description')}>
          <Input.TextArea
            id="description"
            rows={4}
            maxLength={1000}
            value={given.description}
            onChange={(event) => set({ description: event.target.value })}
          />
        </Field>
        {text('site', 80, t('training.siteHint'))}
        <fieldset>
          <legend>{t('training.outline.point')}</legend>
          <PlacePicker value={given.point} onChange={(point) => set({ point })} />
        </fieldset>
        <div className="pair">
          {numbers.map(([name, min, max]) => (
            <Field
              key={name}
              id={name}
              label={t(`training.outline.${name}`)}
              wrong={wrong({ places: 'places', offerHours: 'offerMinutes', percent: 'completion' }[name])}
            >
              <InputNumber
                id={name}
                size="large"
                style={{ width: '100%' }}
                min={min}
                max={max}
                precision={0}
                value={given[name]}
                onChange={(value) => set({ [name]: value ?? min })}
              />
            </Field>
          ))}
        </div>
        <PlanFields value={plan} onChange={setPlan} wrong={wrong('sessions') && t('training.startFuture')} />
        {refusal && <Alert type="error" showIcon title={refusal} style={{ marginBottom: 16 }} />}
        <SubmitButton why={ready ? undefined : t('training.incomplete')} loading={send.isPending}>
          {t('training.make')}
        </SubmitButton>
      </form>
    </section>
  );
}

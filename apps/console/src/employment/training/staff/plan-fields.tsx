import { Checkbox, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';

import { Field } from '../../../shared/field.js';
import { when } from '../when.js';
import { MOST_SESSIONS, sessionsOf, type Plan } from './plan.js';

/** When a course is held: on some weekdays, so many times; each session is listed before it is made. */
export function PlanFields({ value, onChange, wrong }: { value: Plan; onChange: (plan: Plan) => void; wrong: string | undefined }) {
  const { t } = useTranslation();
  const set = (more: Partial<Plan>) => onChange({ ...value, ...more });
  const planned = sessionsOf(value);
  const time = (name: 'firstDay' | 'from' | 'to', type: 'date' | 'time') => (
    <Field
      id={name}
      label={t(`training.planField.${name}`)}
      wrong={name === 'to' && value.from && value.to && value.to <= value.from ? t('training.wrongTimes') : undefined}
    >
      <Input id={name} type={type} size="large" value={value[name]} onChange={(event) => set({ [name]: event.target.value })} />
    </Field>
  );
  return (
    <>
      <h2 className="spaced">{t('training.plan')}</h2>
      <div className="pair">
        {time('firstDay', 'date')}
        <Field id="count" label={t('training.planField.count')}>
          <InputNumber
            id="count"
            size="large"
            style={{ width: '100%' }}
            min={1}
            max={MOST_SESSIONS}
            precision={0}
            value={value.count}
            onChange={(count) => set({ count: count ?? 1 })}
          />
        </Field>
        {time('from', 'time')}
        {time('to', 'time')}
      </div>
      <fieldset>
        <legend>{t('training.planField.weekdays')}</legend>
        <Checkbox.Group
          className="days"
          value={[...value.weekdays]}
          onChange={(weekdays) => set({ weekdays: [...weekdays].sort() })}
          options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: day, label: t(`week.${day}`) }))}
        />
      </fieldset>
      {planned.length === 0 ? (
        <p className="quiet">{t('training.notPlanned')}</p>
      ) : (
        <details className="apart" open={planned.length <= 12}>
          <summary>{t('training.planned', { n: planned.length })}</summary>
          <ol className="plain">
            {planned.map((one) => (
              <li key={one.startsAt} className="line">
                {when(one)}
              </li>
            ))}
          </ol>
        </details>
      )}
      {wrong && (
        <span className="late-words" role="alert">
          {wrong}
        </span>
      )}
    </>
  );
}

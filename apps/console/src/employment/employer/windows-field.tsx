import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';

import type { Window } from './outline.js';

const halfHours = Array.from({ length: 49 }, (_, i) => `${String(Math.floor(i / 2)).padStart(2, '0')}:${i % 2 ? '30' : '00'}`);
const MOST = 20;

/** When the work is: on some days, from and to a half hour; one that ends before it begins goes into the night. */
export function WindowsField({ value, onChange, wrong }: { value: Window[]; onChange: (windows: Window[]) => void; wrong: string | undefined }) {
  const { t } = useTranslation();
  const set = (at: number, more: Partial<Window>) => onChange(value.map((one, i) => (i === at ? { ...one, ...more } : one)));
  const time = (at: number, name: 'from' | 'to', choices: readonly string[]) => (
    <label className="row">{t(`hiring.${name}`)}<select className="time" value={value[at]![name]} onChange={(event) => set(at, { [name]: event.target.value })}>{choices.map((one) => <option key={one}>{one}</option>)}</select></label>
  );
  return (
    <fieldset className="stack">
      <legend>{t('desk.fact.when')}</legend>
      {value.map(({ weekdays, from, to }, at) => (
        <div key={at} className="window stack" role="group" aria-label={t('hiring.window', { n: at + 1 })}>
          <Checkbox.Group className="days" value={weekdays} onChange={(days) => set(at, { weekdays: [...days].sort() })} options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: day, label: t(`week.${day}`) }))} />
          <span className="row">{time(at, 'from', halfHours.slice(0, -1))}{time(at, 'to', halfHours.slice(1))}{value.length > 1 && <Button size="large" onClick={() => onChange(value.filter((_, i) => i !== at))}>{t('common.remove')}</Button>}</span>
          {to <= from && <span className="quiet">{t('hiring.overnight')}</span>}
        </div>
      ))}
      {value.length < MOST && <Button size="large" onClick={() => onChange([...value, { weekdays: [], from: '14:00', to: '17:00' }])}>{t('hiring.addWindow')}</Button>}
      {wrong && <span className="late-words" role="alert">{wrong}</span>}
    </fieldset>
  );
}

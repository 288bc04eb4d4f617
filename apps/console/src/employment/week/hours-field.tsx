import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { beginnings, dayGroups, emptyLine, ends, toggled, type HoursLine } from './hours.js';
import { useWeekWords } from './use-week-words.js';
import { windowWords } from './week.js';

interface Props {
  /** Begins the names of its fields. */
  id: string;
  label: string;
  value: HoursLine[];
  onChange: (lines: HoursLine[]) => void;
  least: number;
  wrong?: string | undefined;
}

/** Hours of a week, line by line: days to tap, times on the half hour, and what it means in words. */
export function HoursField({ id, label, value, onChange, least, wrong }: Props) {
  const { t } = useTranslation();
  const set = (at: number, line: HoursLine) => onChange(value.map((one, i) => (i === at ? line : one)));
  return (
    <div className="stack" role="group" aria-label={label}>
      {value.map((line, i) => (
        <Line
          key={i}
          id={`${id}${i}`}
          name={t('weekHours.line', { n: i + 1 })}
          of={line}
          onChange={(now) => set(i, now)}
          {...(value.length > least ? { remove: () => onChange(value.filter((_, at) => at !== i)) } : {})}
        />
      ))}
      {wrong && (
        <span className="late-words" role="alert">
          {wrong}
        </span>
      )}
      {value.length < 20 && (
        <Button size="large" block onClick={() => onChange([...value, emptyLine])}>
          {t(value.length === 0 ? 'weekHours.first' : 'weekHours.add')}
        </Button>
      )}
    </div>
  );
}

function Line({
  id,
  name,
  of,
  onChange,
  remove,
}: {
  id: string;
  name: string;
  of: HoursLine;
  onChange: (line: HoursLine) => void;
  remove?: () => void;
}) {
  const { t } = useTranslation();
  const words = useWeekWords();
  const { weekdays, from, to } = of;
  return (
    <div className="hours-line" role="group" aria-label={name}>
      <div className="seven">
        {dayGroups.everyDay.map((day) => (
          <button
            key={day}
            type="button"
            className="chip"
            aria-pressed={weekdays.includes(day)}
            onClick={() => onChange({ ...of, weekdays: toggled(weekdays, day) })}
          >
            {t(`week.${day}`)}
          </button>
        ))}
      </div>
      <div className="row">
        {(Object.keys(dayGroups) as (keyof typeof dayGroups)[]).map((group) => (
          <Button key={group} onClick={() => onChange({ ...of, weekdays: [...dayGroups[group]] })}>
            {t(`weekHours.days.${group}`)}
          </Button>
        ))}
      </div>
      <div className="row">
        <label htmlFor={`${id}from`}>{t('weekHours.from')}</label>
        <select id={`${id}from`} className="time" value={from} onChange={(event) => onChange({ ...of, from: event.target.value })}>
          {beginnings.map((time) => (
            <option key={time}>{time}</option>
          ))}
        </select>
        <label htmlFor={`${id}to`}>{t('weekHours.to')}</label>
        <select id={`${id}to`} className="time" value={to} onChange={(event) => onChange({ ...of, to: event.target.value })}>
          {ends.map((time) => (
            <option key={time}>{time}</option>
          ))}
        </select>
      </div>
      <span className="row between">
        <strong role="status">{weekdays.length > 0 ? windowWords(of, words) : t('weekHours.chooseDays')}</strong>
        {remove && <Button onClick={remove}>{t('weekHours.remove')}</Button>}
      </span>
    </div>
  );
}

import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';

import type { Slot } from './types.js';

const parts = { morning: ['08:00', '12:00'], afternoon: ['14:00', '18:00'], evening: ['19:00', '21:00'] } as const;
const days = [1, 2, 3, 4, 5, 6, 7];

const is = (slot: Slot, weekday: number, [from, to]: readonly [string, string]) =>
  slot.weekday === weekday && slot.from === from && slot.to === to;

/** When somebody has time: mornings, afternoons, evenings of the week. Other times, entered through the API, stay as they are. */
export function Week({ value, onChange }: { value: Slot[]; onChange: (slots: Slot[]) => void }) {
  const { t } = useTranslation();
  return (
    <table className="week">
      <thead>
        <tr>
          <td />
          {Object.keys(parts).map((part) => (
            <th key={part} scope="col">
              {t(`week.${part}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((weekday) => (
          <tr key={weekday}>
            <th scope="row">{t(`week.${weekday}`)}</th>
            {Object.entries(parts).map(([part, [from, to]]) => {
              const had = value.some((slot) => is(slot, weekday, [from, to]));
              const rest = value.filter((slot) => slot.weekday !== weekday || slot.from >= to || slot.to <= from);
              return (
                <td key={part}>
                  <Checkbox
                    aria-label={`${t(`week.${weekday}`)}${t(`week.${part}`)}`}
                    checked={had}
                    onChange={() => onChange(had ? rest : [...rest, { weekday, from, to }])}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** 周五 14:00–18:00 */
export function useSlotWords(): (slot: Slot) => string {
  const { t } = useTranslation();
  return ({ weekday, from, to }) => `${t(`week.${weekday}`)} ${from}–${to}`;
}

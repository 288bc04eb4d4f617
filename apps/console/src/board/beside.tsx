import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { beginOf, dayOf, endOf } from '../shared/days.js';
import { useRead } from '../shared/query.js';
import { inHours } from '../shared/format.js';
import type { Days } from './period.rules.js';

/** Volunteers, work and classes, beside the cases. A service that does not answer has a dash. */
export function Beside({ area, days, now }: { area: string; days: Days | undefined; now: number }) {
  const { t } = useTranslation();
  const day = dayOf(now);
  const volunteers = useRead(area ? at('/api/volunteering/v1/figures', { area, ...days }) : undefined).data;
  const work = useRead(area ? at('/api/employment/v1/figures', { area }) : undefined).data?.items;
  const classes = useRead(at('/api/youth/v1/sessions', { ...(area ? { area } : {}), from: beginOf(day), to: endOf(day), limit: 100 })).data
    ?.items;
  const sum = <T,>(of: readonly T[] | undefined, count: (one: T) => number) => of?.reduce((total, one) => total + count(one), 0) ?? '—';
  const shown = [
    ['volunteers', volunteers?.volunteers.passed ?? '—'],
    ['hours', volunteers ? inHours(volunteers.minutes) : '—'],
    ['tasks', volunteers ? volunteers.tasks.open + volunteers.tasks.working : '—'],
    ['hails', volunteers ? volunteers.hails.hailed + volunteers.hails.answered : '—'],
    ['jobs', sum(work, ({ jobs }) => jobs.published ?? 0)],
    ['free', sum(work, ({ free }) => free)],
    ['placed', sum(work, ({ placed }) => placed)],
    ['classes', sum(classes, ({ state }) => Number(state !== 'cancelled'))],
    ['present', sum(classes, ({ present }) => present)],
  ] as const;
  return (
    <section>
      <h2>{t('cockpit.beside')}</h2>
      <dl className="wall-beside">
        {shown.map(([name, n]) => (
          <div key={name}>
            <dt>{t(`cockpit.${name}`)}</dt>
            <dd>{n}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useLive, useRead } from '../../shared/query.js';
import { Loaded, Nothing } from '../../shared/states.js';
import { FiguresTable } from '../../shared/table/figures-table.js';
import { useAreaName } from '../../shared/areas.js';
import { useDeskArea } from './desk-area.js';
import type { Figures } from './types.js';

/** What a community has of a column; the first two wait for it. */
const columns = {
  employersWaiting: ({ employers }: Figures) => employers.registered ?? 0,
  jobsWaiting: ({ jobs }: Figures) => jobs.submitted ?? 0,
  verified: ({ employers }: Figures) => employers.verified ?? 0,
  published: ({ jobs }: Figures) => jobs.published ?? 0,
  free: ({ free }: Figures) => free,
  applied: ({ applications }: Figures) => Object.values(applications).reduce((sum, n) => sum + n, 0),
  placed: ({ placed }: Figures) => placed,
} as const;
const keys = Object.keys(columns) as (keyof typeof columns)[];

/** Every community in figures, side by side. */
export function FiguresPage() {
  const { t } = useTranslation();
  const area = useDeskArea();
  useLive('employment', ['jobs:all', `desk:${area}`]);
  const nameOf = useAreaName();
  const read = useRead(at('/api/employment/v1/figures', { area }));
  return (
    <>
      <h1>{t('desk.figures')}</h1>
      <Loaded of={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing />
          ) : (
            <>
              <dl className="figures apart">
                {keys.map((key) => (
                  <div key={key} className="figure">
                    <dt>{t(`desk.figure.${key}`)}</dt>
                    <dd className="flat">
                      <b>{items.reduce((sum, one) => sum + columns[key](one), 0)}</b>
                    </dd>
                  </div>
                ))}
              </dl>
              <Channels of={items} />
              <FiguresTable
                caption={t('desk.byCommunity')}
                first={t('desk.area')}
                columns={keys.map((key) => ({ key, title: t(`desk.figure.${key}`), render: columns[key] }))}
                rows={items.map((one) => ({
                  key: one.area,
                  name: <Link to={`/employment/jobs?area=${one.area}`}>{nameOf(one.area)}</Link>,
                  of: one,
                }))}
              />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function Channels({ of }: { of: Figures[] }) {
  const { t } = useTranslation();
  const sums: Record<string, number> = {};
  for (const { channels } of of) for (const [channel, n] of Object.entries(channels)) sums[channel] = (sums[channel] ?? 0) + n;
  if (Object.keys(sums).length === 0) return null;
  return (
    <p className="panel">
      {t('application.cameFrom')}：
      {Object.entries(sums)
        .map(([channel, n]) => `${t(`application.channel.${channel}`)} ${n}`)
        .join('，')}
    </p>
  );
}

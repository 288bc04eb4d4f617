import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { accessOf, useMe } from '../../session/session.js';
import { Badge } from '../../shared/badge.js';
import { moment } from '../../shared/format.js';
import { usePages } from '../../shared/query.js';
import { Forbidden } from '../../shared/states.js';
import { ListTable, type Column } from '../../shared/table/list-table.js';
import type { PosterDue } from './types.js';

/** For staff: which papers still hang though their job is over, the longest first. */
export function StillHangingPage() {
  const { data: me } = useMe();
  const { oversees, area } = accessOf(me);
  if (!oversees || !area) return <Forbidden />;
  return <StillHanging area={area} />;
}

function StillHanging({ area }: { area: string }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/employment/v1/posters', { area }));
  const columns: Column<PosterDue>[] = [
    { key: 'place', title: t('sharing.place'), least: 200, always: true, render: ({ place }) => place },
    { key: 'job', title: t('desk.jobs'), least: 180, render: ({ job }) => <Link to={`/jobs/${job.id}/share`}>{job.title}</Link> },
    { key: 'code', title: t('ledger.number'), width: 110, render: ({ job }) => job.code },
    {
      key: 'since',
      title: t('sharing.sinceTitle'),
      least: 200,
      render: ({ dueAt, at: when, copies }) => t('sharing.since', { at: moment(dueAt ?? when), n: copies }),
    },
    { key: 'state', title: t('desk.state'), width: 130, render: ({ state }) => <Badge tone="bad" words={t(`sharing.poster.${state}`)} /> },
  ];
  return (
    <>
      <h1>{t('sharing.hanging')}</h1>
      <p className="quiet">{t('sharing.hangingHint')}</p>
      <ListTable<PosterDue>
        name="posters"
        title={t('sharing.hanging')}
        columns={columns}
        of={pages}
        idOf={({ id }) => id}
        nameOf={({ place }) => place}
        none={t('sharing.noneHanging')}
      />
    </>
  );
}

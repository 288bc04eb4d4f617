import { useTranslation } from 'react-i18next';

import { useRead } from '../../shared/query.js';
import { Loaded, Nothing } from '../../shared/states.js';
import { API } from '../api.js';
import type { Counts } from './types.js';

/** How many applied and by which way they came; who they are only the employer reads, as far as they show it. */
export function CountsPanel({ job }: { job: string }) {
  const { t } = useTranslation();
  const read = useRead<Counts>(`${API}/jobs/${job}/applications/counts`);
  return (
    <section className="panel stack" aria-label={t('desk.counts')}>
      <h2>{t('desk.counts')}</h2>
      <span className="quiet">{t('desk.countsHint')}</span>
      <Loaded of={read}>
        {({ applications, channels }) => Object.keys(applications).length === 0 ? <Nothing words={t('desk.noApplications')} /> : (
          <>
            <Numbers of={applications} group="desk.applicationState" />
            <h3>{t('desk.cameFrom')}</h3>
            <Numbers of={channels} group="desk.channel" />
          </>
        )}
      </Loaded>
    </section>
  );
}

function Numbers({ of, group }: { of: Record<string, number>; group: string }) {
  const { t } = useTranslation();
  return <dl className="figures">{Object.entries(of).map(([key, n]) => <div key={key} className="figure"><dt>{t(`${group}.${key}`)}</dt><dd className="flat"><b>{n}</b></dd></div>)}</dl>;
}

import { at, type Address, type Page } from '@linli/client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useLive, usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { useDeskArea } from './desk-area.js';
import { EmployerCard } from './employer-card.js';
import { JobCard } from './job-card.js';

/** 就业服务: what waits for a decision, first of all. */
export function WaitingPage() {
  const { t } = useTranslation();
  const area = useDeskArea();
  useLive('employment', ['jobs:all', `desk:${area}`]);
  return (
    <>
      <h1>{t('desk.title')}</h1>
      <div className="two even">
        <Waiting
          title={t('desk.employersWaiting')}
          nothing={t('desk.noEmployersWaiting')}
          of={at('/api/employment/v1/employers', { area, state: 'registered' })}
          card={(one) => <EmployerCard key={one.id} of={one} />}
        />
        <Waiting
          title={t('desk.jobsWaiting')}
          nothing={t('desk.noJobsWaiting')}
          of={at('/api/employment/v1/jobs/managed', { area, state: 'submitted' })}
          card={(one) => <JobCard key={one.id} of={one} />}
        />
      </div>
    </>
  );
}

function Waiting<T>({ title, nothing, of, card }: { title: string; nothing: string; of: Address<Page<T>>; card: (one: T) => ReactNode }) {
  const pages = usePages(of);
  return (
    <section className="panel stack" aria-label={title}>
      <h2>{title}</h2>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) => (items.length === 0 ? <Nothing words={nothing} /> : <div>{items.map(card)}</div>)}
      </Loaded>
      <More of={pages} />
    </section>
  );
}

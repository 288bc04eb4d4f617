import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { Choices } from '../../shared/choices.js';
import { useOwnCommunities } from '../../shared/own-communities.js';
import { useLive, usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { oneOf } from '../../shared/use-address-query.js';
import { useDeskArea } from './desk-area.js';
import { JobCard } from './job-card.js';
import { StateTabs } from './state-tabs.js';
import { jobStates } from './types.js';

/** Every job of the area one works for, state by state. */
export function JobsPage() {
  const { t } = useTranslation();
  const [query] = useSearchParams();
  const area = useDeskArea();
  const communities = useOwnCommunities();
  const state = oneOf(jobStates, query.get('state')) ?? 'published';
  useLive('employment', ['jobs:all']);
  const pages = usePages(at('/api/employment/v1/jobs/managed', { area, state }));
  return (
    <>
      <h1>{t('desk.jobs')}</h1>
      <StateTabs label={t('desk.state')} states={jobStates} group="desk.jobState" chosen={state} />
      {communities.length > 1 && <Choices label={t('desk.filter')} of={[{ name: 'area', label: t('desk.area'), options: communities }]} />}
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('desk.noJobs')} />
          ) : (
            <div className="cards">
              {items.map((one) => (
                <JobCard key={one.id} of={one} />
              ))}
            </div>
          )
        }
      </Loaded>
      <More of={pages} />
    </>
  );
}

import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { useLive, useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { Channels } from '../sharing/channels.js';
import { HistoryPanel } from '../staff/history-panel.js';
import { JobFacts } from '../staff/job-facts.js';
import { jobTone, type JobLine } from '../staff/types.js';
import { JobActions } from './job-actions.js';
import { OwnOnly } from './own-only.js';

/** One of one's own jobs: how it stands, what can be done, where people came from, what was done. */
export function JobPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  useLive('employment', [`job:${id}`]);
  const read = useRead(at('/api/employment/v1/jobs/{id}', { id }));
  return (
    <Loaded of={read}>
      {(of) => (
        <OwnOnly employer={of.employer.id}>
          <Link to={`/employer/jobs?employer=${of.employer.id}`} className="back">
            ‹ {t('hiring.jobs')}
          </Link>
          <div className="two">
            <JobState of={of} />
            <div>
              {of.publishedAt && <Channels job={id} />}
              <HistoryPanel of="jobs" id={id} />
            </div>
          </div>
        </OwnOnly>
      )}
    </Loaded>
  );
}

function JobState({ of }: { of: JobLine }) {
  const { t } = useTranslation();
  return (
    <section className="panel stack" aria-label={of.title}>
      <div className="row between">
        <h1 className="flat">{of.title}</h1>
        <Badge large tone={jobTone[of.state]} words={t(`desk.jobState.${of.state}`)} />
      </div>
      {of.reason && (
        <strong className="late-words">
          {t('common.reason')}：{of.reason}
        </strong>
      )}
      <span>{t(`hiring.jobMeans.${of.state}`)}</span>
      <JobActions of={of} />
      <JobFacts of={of} employer={`/employer/${of.employer.id}`} />
      {of.publishedAt && <Link to={`/jobs/${of.id}`}>{t('desk.asPublic')}</Link>}
    </section>
  );
}

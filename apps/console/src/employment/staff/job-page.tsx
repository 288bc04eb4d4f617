import { at, post } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { useLive, useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { Channels } from '../sharing/channels.js';
import { Decisions } from './decisions.js';
import { HistoryPanel } from './history-panel.js';
import { JobFacts } from './job-facts.js';
import { jobTone, type JobLine } from './types.js';
import { WordingPanel } from './wording-panel.js';

/** One job before whoever reviews it: as people will read it, what the rules say of its words, what was done with it. */
export function JobPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  useLive('employment', [`job:${id}`]);
  const read = useRead(at('/api/employment/v1/jobs/{id}', { id }));
  return (
    <>
      <Link to="/employment/jobs" className="back">
        ‹ {t('desk.jobs')}
      </Link>
      <Loaded of={read}>
        {(job) => (
          <div className="two">
            <div>
              <Posting of={job} />
              {job.publishedAt && <Channels job={id} />}
            </div>
            <div>
              <WordingPanel of={job} />
              <Decide of={job} />
              <HistoryPanel of="jobs" id={id} />
            </div>
          </div>
        )}
      </Loaded>
    </>
  );
}

function Posting({ of }: { of: JobLine }) {
  const { t } = useTranslation();
  return (
    <section className="panel stack" aria-label={of.title}>
      <div className="row between">
        <h1 className="flat">{of.title}</h1>
        <Badge large tone={jobTone[of.state]} words={t(`desk.jobState.${of.state}`)} />
      </div>
      {of.reason && (
        <strong>
          {t('common.reason')}：{of.reason}
        </strong>
      )}
      <JobFacts of={of} employer={`/employment/employers/${of.employer.id}`} />
      {of.state === 'published' && (
        <span className="row">
          <Link className="button" to={`/jobs/${of.id}`}>
            {t('desk.asPublic')}
          </Link>
          <Link className="button" to={`/jobs/${of.id}/share`}>
            {t('desk.share')}
          </Link>
        </span>
      )}
    </section>
  );
}

const reasoned = ['send-back', 'withdraw'] as const;

/** Below what has to be read before. */
function Decide({ of }: { of: JobLine }) {
  const { t } = useTranslation();
  const own = of.state === 'submitted' && !of.allowedActions.includes('publish');
  if (!own && !of.allowedActions.some((command) => ['publish', 'send-back', 'withdraw'].includes(command))) return null;
  return (
    <section className="panel stack" aria-label={t('desk.decide')}>
      <h2>{t('desk.decide')}</h2>
      <Decisions
        name={of.title}
        allowed={of.allowedActions}
        plain={{ name: 'publish', command: post('/api/employment/v1/jobs/{id}/publish', { id: of.id, ifMatch: of.version }) }}
        reasoned={reasoned.map((name) => ({
          name,
          command: (reason) => post(`/api/employment/v1/jobs/{id}/${name}`, { id: of.id, body: { reason }, ifMatch: of.version }),
        }))}
        own={own}
      />
    </section>
  );
}

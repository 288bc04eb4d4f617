import { at } from '@linli/client';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { useLive, usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { oneOf } from '../../shared/use-address-query.js';
import { useJobWords } from '../staff/job-words.js';
import { StateTabs } from '../staff/state-tabs.js';
import { jobStates, jobTone, type EmployerLine, type JobLine } from '../staff/types.js';
import { useChosenEmployer } from './chosen-employer.js';
import { EmployerChoice } from './employer-choice.js';
import { JobActions } from './job-actions.js';
import { NoneYet } from './none-yet.js';

/** The jobs of one's own, each with what can be done. */
export function JobsPage() {
  const { t } = useTranslation();
  const { own, chosen } = useChosenEmployer();
  return (
    <>
      <h1>{t('hiring.jobs')}</h1>
      <Loaded of={own}>{() => (chosen ? <Jobs of={chosen} /> : <NoneYet />)}</Loaded>
    </>
  );
}

function Jobs({ of }: { of: EmployerLine }) {
  const { t } = useTranslation();
  const [query] = useSearchParams();
  const state = oneOf(jobStates, query.get('state')) ?? 'all';
  useLive('employment', ['jobs:all']);
  const pages = usePages(at('/api/employment/v1/jobs/managed', { employer: of.id, state: state === 'all' ? undefined : state }));
  return (
    <>
      <EmployerChoice />
      {of.state !== 'verified' && <Alert className="apart" type="warning" showIcon title={t(`hiring.means.${of.state}`)} />}
      {of.state !== 'refused' && (
        <p>
          <Link className="button lead" to={`/employer/jobs/new?employer=${of.id}`}>
            {t('hiring.newJob')}
          </Link>
        </p>
      )}
      <StateTabs label={t('desk.state')} states={['all', ...jobStates]} group="hiring.jobTab" chosen={state} />
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t(state === 'all' ? 'hiring.noJobs' : 'desk.noJobs')} />
          ) : (
            <div className="cards">
              {items.map((one) => (
                <OwnJob key={one.id} of={one} />
              ))}
            </div>
          )
        }
      </Loaded>
      <More of={pages} />
    </>
  );
}

function OwnJob({ of }: { of: JobLine }) {
  const { t } = useTranslation();
  const { pay } = useJobWords();
  return (
    <article className="item" aria-label={of.title}>
      <span className="row between">
        <strong>
          <Link to={`/employer/jobs/${of.id}`}>{of.title}</Link>
        </strong>
        <Badge tone={jobTone[of.state]} words={t(`desk.jobState.${of.state}`)} />
      </span>
      <p>
        {pay(of.pay)} · {t('desk.takenOf', { n: of.taken, of: of.openings })}
      </p>
      {of.reason && (
        <p className="late-words">
          {t('common.reason')}：{of.reason}
        </p>
      )}
      <JobActions of={of} />
    </article>
  );
}

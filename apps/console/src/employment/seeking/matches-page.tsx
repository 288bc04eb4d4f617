import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { applicationTone } from '../application.js';
import { useJobWords } from '../staff/job-words.js';
import { NoProfile } from './no-profile.js';
import type { Matched } from './types.js';
import { useProfile } from './use-profile.js';
import { WhyBars } from './why-bars.js';

/** What suits her, the best first, each with why. */
export function MatchesPage() {
  const profile = useProfile();
  return profile.none ? <NoProfile /> : <Loaded of={profile}>{() => <Matches />}</Loaded>;
}

function Matches() {
  const { t } = useTranslation();
  const pages = usePages(at('/api/employment/v1/matches'));
  return (
    <>
      <p className="quiet">{t('seeking.matchesHint')}</p>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <>
              <Nothing words={t('seeking.noMatches')} />
              <div className="stack">
                <Link className="button wide" to="/seeking/profile">
                  {t('seeking.widen')}
                </Link>
                <Link className="button wide" to="/training">
                  {t('seeking.learn')}
                </Link>
              </div>
            </>
          ) : (
            <>
              {items.map((one) => (
                <Match key={one.job.id} of={one} />
              ))}
            </>
          )
        }
      </Loaded>
      <More of={pages} />
      <p>
        <Link className="button wide" to="/jobs">
          {t('jobs.all')}
        </Link>
      </p>
    </>
  );
}

function Match({ of }: { of: Matched }) {
  const { t } = useTranslation();
  const { pay, when } = useJobWords();
  const { job } = of;
  return (
    <article className="panel stack" aria-label={job.title}>
      <span className="row between">
        <Link className="large" to={`/jobs/${job.id}`}>
          <strong>{job.title}</strong>
        </Link>
        <strong className="wage">{pay(job.pay)}</strong>
      </span>
      <span>
        {job.employer.name} · {job.site}
      </span>
      <span>
        {when(job).map((words) => (
          <span key={words} className="block">
            {words}
          </span>
        ))}
      </span>
      {job.application && (
        <span className="row">
          {t('jobs.applied')}{' '}
          <Badge tone={applicationTone[job.application.state]} words={t(`application.state.${job.application.state}`)} />
        </span>
      )}
      <WhyBars of={of} />
      <Link className="button wide" to={`/jobs/${job.id}`}>
        {t('seeking.see')}
      </Link>
    </article>
  );
}

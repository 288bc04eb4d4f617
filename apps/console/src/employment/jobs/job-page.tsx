import { at, ProblemError } from '@linli/client';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';

import { useMe } from '../../session/session.js';
import { useLive, useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { ApplyPanel } from '../seeking/apply-panel.js';
import { FitPanel } from '../seeking/fit-panel.js';
import { JobOutline } from './job-outline.js';
import { saveChannel } from './kept-channel.js';
import { NoSuchJob } from './no-such-job.js';
import { OverPanel } from './over-panel.js';

/** Who is not signed in hears nothing: the page asks by itself. */
const UNHEARD_MS = 30_000;
const nowhere = [400, 404];

/** One job, by its number or by the short code of a link or a paper; what is over says so. */
export function JobPage() {
  const { t } = useTranslation();
  const { id = '', code } = useParams();
  const { data: me } = useMe();
  const read = useRead(
    code === undefined ? at('/api/employment/v1/jobs/{id}', { id }) : at('/api/employment/v1/j/{code}', { code }),
    me ? {} : { refetchInterval: UNHEARD_MS },
  );
  const job = read.data?.id;
  useKeptWay(job);
  useLive('employment', me && job ? [`job:${job}`, `account:${me.accountId}`] : []);
  if (read.error instanceof ProblemError && nowhere.includes(read.error.status)) return <NoSuchJob code={code} />;
  return (
    <section className="narrow">
      <Loaded of={read}>
        {(of) => (
          <>
            <Link className="back" to="/jobs">
              ‹ {t('jobs.all')}
            </Link>
            {of.jsonLd && <script type="application/ld+json">{JSON.stringify(of.jsonLd)}</script>}
            {!of.open && <OverPanel of={of} />}
            <JobOutline of={of} />
            {of.open && me && <FitPanel job={of.id} />}
            <ApplyPanel of={of} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function useKeptWay(job: string | undefined): void {
  const [query] = useSearchParams();
  const said = query.get('c');
  useEffect(() => {
    if (job) saveChannel(sessionStorage, job, said);
  }, [job, said]);
}

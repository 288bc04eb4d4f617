import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { useLive, usePages, useRead } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { jobTone } from '../staff/types.js';
import { ApplicationCard } from './application-card.js';
import { OwnOnly } from './own-only.js';

/** Who applied for a job, without a name until one opens what somebody shows. */
export function ApplicationsPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  useLive('employment', [`job:${id}`]);
  const job = useRead(at('/api/employment/v1/jobs/{id}', { id }));
  return (
    <section className="narrow">
      <Link to={`/employer/jobs/${id}`} className="back">
        ‹ {t('common.back')}
      </Link>
      <h1>{t('hiring.applications')}</h1>
      <Loaded of={job}>
        {(of) => (
          <OwnOnly employer={of.employer.id}>
            <p className="row between">
              <span>
                <strong>{of.title}</strong> · {t('desk.takenOf', { n: of.taken, of: of.openings })}
              </span>
              <Badge tone={jobTone[of.state]} words={t(`desk.jobState.${of.state}`)} />
            </p>
            <p className="quiet">{t('hiring.applicationsHint')}</p>
            <Applications job={id} />
          </OwnOnly>
        )}
      </Loaded>
    </section>
  );
}

function Applications({ job }: { job: string }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/employment/v1/jobs/{id}/applications', { id: job }));
  return (
    <>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('sharing.noApplications')} />
          ) : (
            <>
              {items.map((one) => (
                <ApplicationCard key={one.id} of={one} />
              ))}
            </>
          )
        }
      </Loaded>
      <More of={pages} />
    </>
  );
}

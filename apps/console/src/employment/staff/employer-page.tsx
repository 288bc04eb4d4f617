import { at, post } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { useLive, usePages, useRead } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { Contact } from './contact.js';
import { Decisions } from './decisions.js';
import { EmployerFacts } from './employer-facts.js';
import { HistoryPanel } from './history-panel.js';
import { JobCard } from './job-card.js';
import { employerTone, type EmployerLine } from './types.js';

/** One employer before whoever verifies it. */
export function EmployerPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const read = useRead(at('/api/employment/v1/employers/{id}', { id }));
  useLive('employment', read.data ? [`desk:${read.data.area}`] : []);
  return (
    <>
      <Link to="/employment/employers" className="back">
        ‹ {t('desk.employers')}
      </Link>
      <Loaded of={read}>
        {(employer) => (
          <div className="two">
            <div>
              <Facts of={employer} />
              <Jobs of={employer} />
            </div>
            <HistoryPanel of="employers" id={id} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function Facts({ of }: { of: EmployerLine }) {
  const { t } = useTranslation();
  return (
    <section className="panel stack" aria-label={of.name}>
      <div className="row between">
        <h1 className="flat">{of.name}</h1>
        <Badge large tone={employerTone[of.state]} words={t(`desk.employerState.${of.state}`)} />
      </div>
      {of.reason && (
        <strong>
          {t('common.reason')}：{of.reason}
        </strong>
      )}
      <EmployerFacts of={of} />
      <span className="quiet">{t('desk.codeChecked')}</span>
      <Contact employer={of.id} />
      <Decisions
        name={of.name}
        allowed={of.allowedActions}
        plain={{ name: 'verify', command: post('/api/employment/v1/employers/{id}/verify', { id: of.id, ifMatch: of.version }) }}
        reasoned={[
          {
            name: 'refuse',
            command: (reason) => post('/api/employment/v1/employers/{id}/refuse', { id: of.id, body: { reason }, ifMatch: of.version }),
          },
        ]}
        own={of.state === 'registered' && !of.allowedActions.includes('verify')}
      />
    </section>
  );
}

function Jobs({ of }: { of: EmployerLine }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/employment/v1/jobs/managed', { employer: of.id, area: of.area }));
  return (
    <section className="panel stack" aria-label={t('desk.itsJobs')}>
      <h2>{t('desk.itsJobs')}</h2>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('desk.noJobs')} />
          ) : (
            <div>
              {items.map((one) => (
                <JobCard key={one.id} of={one} />
              ))}
            </div>
          )
        }
      </Loaded>
      <More of={pages} />
    </section>
  );
}

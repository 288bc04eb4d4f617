import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { Contact } from '../staff/contact.js';
import { EmployerFacts } from '../staff/employer-facts.js';
import { HistoryPanel } from '../staff/history-panel.js';
import { employerTone, type EmployerLine } from '../staff/types.js';
import { OwnOnly } from './own-only.js';
import { PeoplePanel } from './people-panel.js';

/** One's own employer: how it stands, who stands for it, what was done. */
export function EmployerPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const read = useRead(at('/api/employment/v1/employers/{id}', { id }));
  return (
    <OwnOnly employer={id}>
      <Link to="/employer" className="back">
        ‹ {t('hiring.title')}
      </Link>
      <Loaded of={read}>
        {(of) => (
          <div className="two">
            <div>
              <Facts of={of} />
              <PeoplePanel employer={id} />
            </div>
            <HistoryPanel of="employers" id={id} />
          </div>
        )}
      </Loaded>
    </OwnOnly>
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
        <strong className="late-words">
          {t('common.reason')}：{of.reason}
        </strong>
      )}
      <span>{t(`hiring.means.${of.state}`)}</span>
      <EmployerFacts of={of} />
      <Contact employer={of.id} />
      <div className="row">
        <Link className="button lead" to={`/employer/jobs?employer=${of.id}`}>
          {t('hiring.itsJobs')}
        </Link>
        {of.allowedActions.includes('change') && (
          <Link className="button" to={`/employer/${of.id}/change`}>
            {t('hiring.change')}
          </Link>
        )}
      </div>
    </section>
  );
}

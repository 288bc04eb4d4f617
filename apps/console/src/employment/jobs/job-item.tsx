import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { applicationTone } from '../application.js';
import { useJobWords } from '../staff/job-words.js';
import type { JobLine } from '../staff/types.js';

/** One line of the list: what people ask first. */
export function JobItem({ of }: { of: JobLine }) {
  const { t } = useTranslation();
  const { pay, when, insured } = useJobWords();
  return (
    <Link to={`/jobs/${of.id}`} className="item stack">
      <span className="row between">
        <strong className="large">{of.title}</strong>
        <strong className="wage">{pay(of.pay)}</strong>
      </span>
      <span>
        {when(of).map((words) => (
          <span key={words} className="block">
            {words}
          </span>
        ))}
      </span>
      <span>
        {of.site}
        {of.metres !== undefined && ` · ${t('jobs.onFoot', { n: of.metres })}`}
      </span>
      {of.application && (
        <span className="row">
          {t('jobs.applied')} <Badge tone={applicationTone[of.application.state]} words={t(`application.state.${of.application.state}`)} />
        </span>
      )}
      <span className="quiet">
        {of.employer.name} · {insured(of) || t('jobs.noInsurance')} · {t('jobs.left', { n: of.openings - of.taken })}
      </span>
    </Link>
  );
}

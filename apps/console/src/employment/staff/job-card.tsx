import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { useAreaName } from '../../shared/areas.js';
import { useJobWords } from './job-words.js';
import { jobTone, type JobLine } from './types.js';

export function JobCard({ of }: { of: JobLine }) {
  const { t } = useTranslation();
  const { pay } = useJobWords();
  const nameOf = useAreaName();
  return (
    <Link to={`/employment/jobs/${of.id}`} className="item">
      <span className="row between">
        <strong>{of.title}</strong>
        <Badge tone={jobTone[of.state]} words={t(`desk.jobState.${of.state}`)} />
      </span>
      <p>
        {of.employer.name} · {pay(of.pay)}
      </p>
      <span className="quiet">
        {nameOf(of.area)} · {of.site} · {t('desk.takenOf', { n: of.taken, of: of.openings })}
      </span>
    </Link>
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Point } from '../../shared/map.js';
import { useJobWords } from '../staff/job-words.js';
import type { JobLine } from '../staff/types.js';
import { walkingMetres } from './walk.js';

/** One line of the list: what people ask first. */
export function JobItem({ of, home }: { of: JobLine; home: Point | undefined }) {
  const { t } = useTranslation();
  const { pay, when, insured } = useJobWords();
  return (
    <Link to={`/jobs/${of.id}`} className="item stack">
      <span className="row between"><strong className="large">{of.title}</strong><strong className="wage">{pay(of.pay)}</strong></span>
      <span>{when(of).map((words) => <span key={words} className="block">{words}</span>)}</span>
      <span>{of.site}{home && ` · ${t('jobs.onFoot', { n: walkingMetres(home, of.point) })}`}</span>
      <span className="quiet">{of.employer.name} · {insured(of) || t('jobs.noInsurance')} · {t('jobs.left', { n: of.openings - of.taken })}</span>
    </Link>
  );
}

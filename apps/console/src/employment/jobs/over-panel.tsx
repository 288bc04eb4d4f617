import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { JobWhole } from './types.js';

/** What has become of a job, and where others are. A day that has passed needs no sweep to be over. */
export function OverPanel({ of }: { of: JobWhole }) {
  const { t } = useTranslation();
  const state = of.state === 'published' ? 'expired' : of.state;
  return (
    <section className="panel stack" role="status">
      <strong className="verdict revoked">{t(`jobs.over.${state}`)}</strong>
      <span>{t(`jobs.overHint.${state}`)}</span>
      <Link className="button wide" to={`/jobs?area=${of.area.slice(0, 12)}`}>
        {t('jobs.others')}
      </Link>
    </section>
  );
}

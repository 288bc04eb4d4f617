import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useRead } from '../../shared/query.js';
import { useProfile } from './use-profile.js';
import { WhyBars } from './why-bars.js';

/** How one job suits her, or what stands against it and what she can do. */
export function FitPanel({ job }: { job: string }) {
  const { t } = useTranslation();
  const known = useProfile().data !== undefined;
  const fit = useRead(known ? at('/api/employment/v1/jobs/{id}/match', { id: job }) : undefined).data;
  if (!known || !fit) return null;
  return (
    <section className="panel stack" aria-label={t('seeking.fit')}>
      <h2>{t('seeking.fit')}</h2>
      {fit.fits ? (
        <WhyBars of={fit.match} />
      ) : (
        <>
          <strong className="late-words">{t(`seeking.unfit.${fit.reason}`)}</strong>
          <span>{t('seeking.unfitStill')}</span>
          <Link className="button wide" to={fit.reason === 'skill-missing' ? '/training' : `/seeking/profile?job=${job}`}>
            {t(fit.reason === 'skill-missing' ? 'seeking.learn' : 'seeking.change')}
          </Link>
        </>
      )}
    </section>
  );
}

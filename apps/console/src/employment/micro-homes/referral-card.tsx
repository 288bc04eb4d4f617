import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { comma, moment } from '../../shared/format.js';
import { referralTone, type Referral } from './types.js';

/** Where to, in words: the job, the course, the mediators, the staff. */
export function useTarget(): (of: Referral) => string {
  const { t } = useTranslation();
  return ({ kind, job, course }) => t(`microHome.target.${kind}`, { title: job?.title ?? course?.title, employer: job?.employer });
}

/** One referral: where to, what went with it, and what came of it. */
export function ReferralCard({ of }: { of: Referral }) {
  const { t } = useTranslation();
  const target = useTarget();
  return (
    <article className="panel stack" aria-label={target(of)}>
      <span className="row between">
        <strong>
          {of.job ? (
            <Link to={`/jobs/${of.job.id}`}>{target(of)}</Link>
          ) : of.course ? (
            <Link to={`/training/courses/${of.course.id}`}>{target(of)}</Link>
          ) : (
            target(of)
          )}
        </strong>
        <Badge tone={referralTone[of.state]} words={t(`microHome.referralState.${of.state}`)} />
      </span>
      {of.consentedAt && (
        <span>
          {t('microHome.saidYes', {
            at: moment(of.consentedAt),
            shared: of.shared.map((one) => t(`microHome.share.${one}`)).join(comma()) || t('microHome.nothing'),
          })}
        </span>
      )}
      {of.paper && <span className="quiet">{t('microHome.signed', { paper: of.paper })}</span>}
      {of.case && (
        <strong>
          {t('microHome.caseIs', { number: of.case.number })} · {t(`microHome.stage.${of.case.stage}`)}
        </strong>
      )}
      {of.application && <strong>{t(`application.state.${of.application.state}`)}</strong>}
    </article>
  );
}

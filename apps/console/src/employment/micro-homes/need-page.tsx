import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { useMe } from '../../session/session.js';
import { Badge } from '../../shared/badge.js';
import { moment } from '../../shared/format.js';
import { useLive, useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { AnswerForm } from './answer-form.js';
import { ConsentForm } from './consent-form.js';
import { NeedActions } from './need-actions.js';
import { ReferForm } from './refer-form.js';
import { ReferralCard } from './referral-card.js';
import { needTone, type Need } from './types.js';

/** One need, before whoever may see it: her, her host, and staff once she said yes to that. */
export function NeedPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: me } = useMe();
  const read = useRead(at('/api/employment/v1/needs/{id}', { id }));
  // Whoever else reads it is written down each time: only hers is read anew by itself.
  useLive('employment', me && read.data?.mine ? [`account:${me.accountId}`] : []);
  return (
    <section className="narrow">
      <Loaded of={read}>
        {(need) => (
          <>
            <Link
              to={need.allowedActions.includes('answer') ? '/employment/micro-homes' : `/micro-homes/${need.microHome.id}`}
              className="back"
            >
              ‹ {need.microHome.name}
            </Link>
            <Told of={need} />
            {need.allowedActions.includes('consent') && <ConsentForm of={need} />}
            {need.allowedActions.includes('refer') && <ReferForm of={need} />}
            {need.allowedActions.includes('answer') && <AnswerForm of={need} />}
            {need.referrals.length > 0 && <h2>{t('microHome.referrals')}</h2>}
            {need.referrals.map((one) => (
              <ReferralCard key={one.id} of={one} />
            ))}
            <NeedActions of={need} />
            {need.readings && <Readings of={need.readings} />}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Told({ of }: { of: Need }) {
  const { t } = useTranslation();
  return (
    <section className="panel stack" aria-label={t('microHome.words')}>
      <div className="row between">
        <h1 className="flat">{t(`microHome.kind.${of.kind}`)}</h1>
        <Badge large tone={needTone[of.state]} words={t(`microHome.needState.${of.state}`)} />
      </div>
      {of.words ? <p className="large flat">{of.words}</p> : <p className="quiet flat">{t('microHome.gone')}</p>}
      {!of.mine && (of.name ?? of.phone) && (
        <strong>
          {of.name} {of.phone && <a href={`tel:${of.phone}`}>{of.phone}</a>}
        </strong>
      )}
      <span className="quiet">
        {moment(of.at)}
        {of.paper && ` · ${t('microHome.signed', { paper: of.paper })}`}
      </span>
      {of.answer && (
        <div role="status">
          <h2>{t('microHome.answerIs')}</h2>
          <p className="large flat">{of.answer}</p>
        </div>
      )}
    </section>
  );
}

function Readings({ of }: { of: NonNullable<Need['readings']> }) {
  const { t } = useTranslation();
  return (
    <section className="panel stack" aria-label={t('microHome.readings')}>
      <h2>{t('microHome.readings')}</h2>
      {of.length === 0 ? (
        <span className="quiet">{t('microHome.noReadings')}</span>
      ) : (
        <ul className="plain">
          {of.map(({ at, by }) => (
            <li key={`${at} ${by}`} className="line">
              {t(`microHome.readBy.${by}`)} · <span className="quiet">{moment(at)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

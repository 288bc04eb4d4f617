import { at, ProblemError } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { inWords } from '../../shared/format.js';
import { useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import type { Known } from './types.js';
import { VerifyFile } from './verify-file.js';
import { dayOf } from './when.js';

const nowhere = [400, 404];

/** For whoever was shown a credential: does it hold? Open to everybody, and names nobody. */
export function VerifyPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const known = useRead(at('/api/employment/v1/credentials/{id}', { id }));
  const unknown = known.error instanceof ProblemError && nowhere.includes(known.error.status);
  return (
    <section className="narrow">
      <h1>{t('training.verify.title')}</h1>
      {unknown ? <Unknown /> : <Loaded of={known}>{(of) => <Found of={of} />}</Loaded>}
      <VerifyFile />
    </section>
  );
}

function Unknown() {
  const { t } = useTranslation();
  return (
    <section className="panel stack" role="status">
      <span>
        <Badge large tone="quiet" words={t('training.verify.unknown')} />
      </span>
      <span>{t('training.verify.unknownHint')}</span>
    </section>
  );
}

function Found({ of }: { of: Known }) {
  const { t } = useTranslation();
  return (
    <section className="panel stack" role="status">
      <strong className={`verdict ${of.state}`}>{t(`training.verify.${of.state}`)}</strong>
      <span>{of.revokedAt ? t('training.verify.revokedHint', { at: dayOf(of.revokedAt) }) : t('training.verify.validHint')}</span>
      <dl className="facts">
        <dt>{t('training.verify.skill')}</dt>
        <dd>
          <strong>{inWords(of.skill.name)}</strong>
        </dd>
        <dt>{t('training.verify.course')}</dt>
        <dd>{of.course}</dd>
        <dt>{t('training.verify.awarded')}</dt>
        <dd>{dayOf(of.at)}</dd>
        <dt>{t('training.verify.issuer')}</dt>
        <dd>{of.issuer.name}</dd>
        <dt>{t('training.verify.number')}</dt>
        <dd>{of.id}</dd>
      </dl>
      <span className="quiet">{t('training.verify.noName')}</span>
    </section>
  );
}

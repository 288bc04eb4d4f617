import { useTranslation } from 'react-i18next';

import { yuan } from '../../shared/money.js';
import type { Share } from './types.js';

const keys = ['given', 'toMake', 'waiting', 'accepted', 'rejected', 'paid'] as const;

/** What a share’s entries come to; what is nought and says nothing is left out. */
export function ShareSums({ of, material }: { of: Share; material?: string | undefined }) {
  const { t } = useTranslation();
  return (
    <dl className="sums">
      {keys
        .filter((key) => key === 'given' || key === 'toMake' || of[key] > 0)
        .map((key) => (
          <div key={key}>
            <dt>{t(`piecework.sum.${key}`)}</dt>
            <dd>{t('piecework.pieces', { n: of[key] })}</dd>
          </div>
        ))}
      {material && of.material > 0 && (
        <div>
          <dt>{t('piecework.sum.material')}</dt>
          <dd>
            {material} {of.material}
          </dd>
        </div>
      )}
      {of.owed > 0 && (
        <div>
          <dt>{t('piecework.sum.owedFen')}</dt>
          <dd>{t('piecework.yuan', { amount: yuan(of.owedFen) })}</dd>
        </div>
      )}
      {of.paid > 0 && (
        <div>
          <dt>{t('piecework.sum.paidFen')}</dt>
          <dd>{t('piecework.yuan', { amount: yuan(of.paidFen) })}</dd>
        </div>
      )}
    </dl>
  );
}

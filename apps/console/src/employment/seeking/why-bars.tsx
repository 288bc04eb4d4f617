import { useTranslation } from 'react-i18next';

import { inWords } from '../../shared/format.js';
import type { Why } from './types.js';

/** Why a job has its score: one bar of a hundred made of the factors' points, and each of them in words. */
export function WhyBars({ of: { score, factors } }: { of: Why }) {
  const { t } = useTranslation();
  const sum = `${factors.map(({ points }) => points).join(' + ')} = ${score}`;
  return (
    <div className="stack why">
      <span className="row between">
        <strong className="large">{t('seeking.score', { n: score })}</strong>
        <span className="quiet">{sum}</span>
      </span>
      <div className="sum" role="img" aria-label={t('seeking.sumOf', { n: score })}>
        {factors.map(({ factor, points }) => (
          <span key={factor} className={`of ${factor}`} style={{ width: `${points}%` }} />
        ))}
      </div>
      <ul className="plain">
        {factors.map(({ factor, points, of, words }) => (
          <li key={factor} className="factor">
            <span className="row between">
              <span>
                <span className={`mark of ${factor}`} />
                {t(`seeking.factor.${factor}`)}
              </span>
              <strong>{t('seeking.pointsOf', { n: points, of })}</strong>
            </span>
            <span className="quiet">{inWords(words)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useTranslation } from 'react-i18next';

import { percent } from '../shared/format.js';
import { isBetter, pointsBetween, shares, summed, type Figures, type Share } from './board.rules.js';

/** How well a period went, and whether better than the one before, where there is one. A share says of how many it is. */
export function Shares({ of, before }: { of: readonly Figures[]; before: readonly Figures[] | undefined }) {
  const { t } = useTranslation();
  const now = summed(of);
  const earlier = before && summed(before);
  return (
    <dl className="wall-shares">
      <div>
        <dt>{t('cockpit.registered')}</dt>
        <dd>
          <b>{now.cases}</b>
          {earlier && <span>{t('cockpit.before', { n: earlier.cases })}</span>}
        </dd>
      </div>
      {shares.map((name) => (
        <div key={name}>
          <dt>{t(`board.${name}`)}</dt>
          <dd>
            <b>{percent(now.shares[name].share)}</b>
            <span>{t('cockpit.of', { n: now.shares[name].of })}</span>
            <Change name={name} points={pointsBetween(now.shares[name].share, earlier?.shares[name].share)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Change({ name, points }: { name: Share; points: number | undefined }) {
  const { t } = useTranslation();
  if (points === undefined) return null;
  if (points === 0) return <span>{t('cockpit.same')}</span>;
  return (
    <span className={isBetter(name, points) ? 'better' : 'worse'}>
      {t(points > 0 ? 'cockpit.up' : 'cockpit.down', { n: Math.abs(points) })}
    </span>
  );
}

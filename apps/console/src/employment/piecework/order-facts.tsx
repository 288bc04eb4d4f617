import { useTranslation } from 'react-i18next';

import { Badge, type Tone } from '../../shared/badge.js';
import { yuan } from '../../shared/money.js';
import { isHosts, type Order, type OrderState } from './types.js';

const tones: Record<OrderState, Tone> = { taken: 'new', working: 'busy', delivered: 'check', settled: 'good', cancelled: 'quiet' };

export function OrderBadge({ state }: { state: OrderState }) {
  const { t } = useTranslation();
  return <Badge tone={tones[state]} words={t(`piecework.state.${state}`)} />;
}

/** How many, for how much, until when; for whom, where the reader may know it. */
export function OrderFacts({ of }: { of: Order }) {
  const { t } = useTranslation();
  const facts = { rate: yuan(of.rate), due: of.due };
  const host = isHosts(of) ? of : undefined;
  return (
    <>
      <span>{host ? t('piecework.facts', { ...facts, n: host.pieces }) : t('piecework.each', facts)}</span>
      {host && (
        <span className="quiet">
          {t('piecework.buyerIs', { buyer: host.buyer })} · {t('piecework.sharedOf', { n: host.shared, of: host.pieces })}
        </span>
      )}
    </>
  );
}

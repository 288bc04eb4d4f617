import type { Answer, Item } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { Badge, type Tone } from '../shared/badge.js';

export type Subscription = Answer<'/api/exchange/v1/subscriptions/{id}'>;
export type Delivery = Item<'/api/exchange/v1/subscriptions/{id}/deliveries'>;

const toneOf = { unconfirmed: 'check', active: 'good', disabled: 'bad', ended: 'quiet' } as const satisfies Record<
  Subscription['state'],
  Tone
>;
const toneOfDelivery = { waiting: 'check', sent: 'good', dead: 'bad' } as const satisfies Record<Delivery['state'], Tone>;

export function SubscriptionBadge({ of: { state } }: { of: Pick<Subscription, 'state'> }) {
  const { t } = useTranslation();
  return <Badge tone={toneOf[state]} words={t(`webhook.state.${state}`)} />;
}

export function DeliveryBadge({ of: { state } }: { of: Pick<Delivery, 'state'> }) {
  const { t } = useTranslation();
  return <Badge tone={toneOfDelivery[state]} words={t(`webhook.delivery.${state}`)} />;
}

import { ExchangeSubscriptionChangedV1 } from '@linli/contracts';
import { list, partsWhere, resource } from '@linli/resource';
import { administersDistrict } from '@linli/service';

import { Delivery } from './delivery.entity.js';
import { Subscription } from './subscription.entity.js';
import { subscriptionMachine } from './subscription.machine.rules.js';

/** Webhook subscriptions: known to the client that subscribed, and to whoever administers the district. */
export const subscriptions = resource({
  entity: Subscription,
  machine: subscriptionMachine,
  meet: ({ caller }) => {
    const administrator = caller.kind === 'person' && administersDistrict(caller);
    return ({ account_id, secret_before }) => ({
      parts: partsWhere({ owner: caller.kind === 'client' && account_id === caller.accountId, administrator }),
      changesOver: secret_before !== null,
    });
  },
  changed: (tx, { id, version, account_id: accountId, state }) =>
    tx.emit(ExchangeSubscriptionChangedV1, { type: 'subscription', id, version }, { subscriptionId: id, accountId, state }),
  // An address may hold a secret of the receiver's: its origin says enough.
  audited: ({ url, types, area, ordered, reason }) => ({ origin: new URL(url).origin, types, area, ordered, reason }),
});

/** Latest first. */
export const subscriptionList = list(Subscription, {
  by: [
    ['made_at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

/** Latest first. */
export const deliveryList = list(Delivery, {
  by: [
    ['queued_at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

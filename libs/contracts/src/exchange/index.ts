import { ExchangeSubscriptionChangedV1 } from './subscription.events.js';

export { ExchangeSubscriptionChangedV1 } from './subscription.events.js';

export const exchangeContracts = [ExchangeSubscriptionChangedV1] as const;

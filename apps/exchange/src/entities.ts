import { Agency } from './agencies/agency.entity.js';
import { FeedEvent } from './feed/feed-event.entity.js';
import { DeliveryAttempt } from './webhooks/delivery-attempt.entity.js';
import { Delivery } from './webhooks/delivery.entity.js';
import { SubscriptionPlace } from './webhooks/subscription-place.entity.js';
import { Subscription } from './webhooks/subscription.entity.js';

/** The tables of exchange, beside those that every service has. */
export const entities = [Agency, Delivery, DeliveryAttempt, FeedEvent, Subscription, SubscriptionPlace];

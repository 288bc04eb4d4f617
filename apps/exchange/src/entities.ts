import { FeedEvent } from './feed/feed-event.entity.js';

/** The tables of exchange, beside those that every service has. */
export const entities = [FeedEvent];

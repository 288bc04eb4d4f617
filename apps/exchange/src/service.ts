import type { ServiceDefinition } from '@linli/service';

import { AppModule } from './app.module.js';
import { entities } from './entities.js';
import { Exchange1764000000001 } from './migrations/1764000000001-exchange.js';
import { Feed1764000000948 } from './migrations/1764000000948-feed.js';
import { Webhooks1764000000949 } from './migrations/1764000000949-webhooks.js';
import { pruneAttempts, pruneDeliveries } from './webhooks/subscriptions.store.js';

export const exchange: ServiceDefinition = {
  name: 'exchange',
  title: { 'zh-CN': '数据交换', en: 'Exchange with other agencies' },
  module: AppModule,
  answers: new URL('../answers.json', import.meta.url),
  entities,
  migrations: [Exchange1764000000001, Feed1764000000948, Webhooks1764000000949],
  prunings: { 'webhook-attempts': pruneAttempts, 'webhook-deliveries': pruneDeliveries },
};

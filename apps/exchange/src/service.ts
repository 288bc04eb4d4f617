import type { ServiceDefinition } from '@linli/service';

import { AppModule } from './app.module.js';
import { entities } from './entities.js';
import { Exchange1764000000001 } from './migrations/1764000000001-exchange.js';
import { Feed1764000000948 } from './migrations/1764000000948-feed.js';

export const exchange: ServiceDefinition = {
  name: 'exchange',
  title: { 'zh-CN': '数据交换', en: 'Exchange with other agencies' },
  module: AppModule,
  answers: new URL('../answers.json', import.meta.url),
  entities,
  migrations: [Exchange1764000000001, Feed1764000000948],
};

import type { ServiceDefinition } from '@linli/service';

import { AppModule } from './app.module.js';
import { Employment1764000000001 } from './migrations/1764000000001-employment.js';

export const employment: ServiceDefinition = {
  name: 'employment',
  title: { 'zh-CN': '就业服务', en: 'Employment' },
  module: AppModule,
  migrations: [Employment1764000000001],
};

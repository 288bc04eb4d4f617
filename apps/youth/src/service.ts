import type { ServiceDefinition } from '@linli/service';

import { AppModule } from './app.module.js';
import { Youth1764000000001 } from './migrations/1764000000001-youth.js';

export const youth: ServiceDefinition = {
  name: 'youth',
  title: { 'zh-CN': '青少年项目', en: 'Youth programs' },
  module: AppModule,
  migrations: [Youth1764000000001],
};

import type { ServiceDefinition } from '@linli/service';

import { AppModule } from './app.module.js';
import { seedTeams } from './demo/seed-teams.js';
import { entities } from './entities.js';
import { Volunteering1764000000001 } from './migrations/1764000000001-volunteering.js';
import { Registration1764000000002 } from './migrations/1764000000002-registration.js';
import { ClassHours1764000000301 } from './migrations/1764000000301-class-hours.js';
import { Notices1764000000430 } from './migrations/1764000000430-notices.js';
import { TaskDetails1764000000431 } from './migrations/1764000000431-task-details.js';
import { RingKeys1764000000720 } from './migrations/1764000000720-ring-keys.js';
import { HailLists1764000000730 } from './migrations/1764000000730-hail-lists.js';
import { GridOutlines1764000000750 } from './migrations/1764000000750-grid-outlines.js';
import { LeadersTerms1764000000821 } from './migrations/1764000000821-leaders-terms.js';
import { Helper1764000000910 } from './migrations/1764000000910-helper.js';
import { Figures1764000000932 } from './migrations/1764000000932-figures.js';

export const volunteering: ServiceDefinition = {
  name: 'volunteering',
  title: { 'zh-CN': '志愿服务', en: 'Volunteering' },
  module: AppModule,
  answers: new URL('../answers.json', import.meta.url),
  entities,
  migrations: [
    Volunteering1764000000001,
    Registration1764000000002,
    ClassHours1764000000301,
    Notices1764000000430,
    TaskDetails1764000000431,
    RingKeys1764000000720,
    HailLists1764000000730,
    GridOutlines1764000000750,
    LeadersTerms1764000000821,
    Helper1764000000910,
    Figures1764000000932,
  ],
  seed: seedTeams,
};

import type { ServiceDefinition } from '@linli/service';

import { AppModule } from './app.module.js';
import { seedTerm } from './demo/seed-term.js';
import { entities } from './entities.js';
import { Youth1764000000001 } from './migrations/1764000000001-youth.js';
import { People1764000000301 } from './migrations/1764000000301-people.js';
import { Programmes1764000000302 } from './migrations/1764000000302-programmes.js';
import { EnrolmentsEnd1764000000303 } from './migrations/1764000000303-enrolments-end.js';
import { NobodyThere1764000000304 } from './migrations/1764000000304-nobody-there.js';
import { RegisterTaken1764000000460 } from './migrations/1764000000460-register-taken.js';
import { DistrictNotices1764000000461 } from './migrations/1764000000461-district-notices.js';
import { DemandLists1764000000730 } from './migrations/1764000000730-demand-lists.js';
import { PutForward1764000000750 } from './migrations/1764000000750-put-forward.js';
import { Lists1764000000770 } from './migrations/1764000000770-lists.js';
import { NoticeSecurity1764000000771 } from './migrations/1764000000771-notice-security.js';
import { Search1764000000934 } from './migrations/1764000000934-search.js';
import { pruneInvitations } from './people/guardian.store.js';
import { pruneCodes } from './pickup/pickup-code.store.js';

export const youth: ServiceDefinition = {
  name: 'youth',
  title: { 'zh-CN': '青少年项目', en: 'Youth programs' },
  module: AppModule,
  answers: new URL('../answers.json', import.meta.url),
  entities,
  migrations: [
    Youth1764000000001,
    People1764000000301,
    Programmes1764000000302,
    EnrolmentsEnd1764000000303,
    NobodyThere1764000000304,
    RegisterTaken1764000000460,
    DistrictNotices1764000000461,
    DemandLists1764000000730,
    PutForward1764000000750,
    Lists1764000000770,
    NoticeSecurity1764000000771,
    Search1764000000934,
  ],
  prunings: { 'pickup-codes': pruneCodes, 'guardian-invitations': pruneInvitations },
  seed: seedTerm,
};

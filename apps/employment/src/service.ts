import type { ServiceDefinition } from '@linli/service';

import { AppModule } from './app.module.js';
import { seedWork } from './demo/seed-work.js';
import { pruneInvitations } from './employers/employer.store.js';
import { entities } from './entities.js';
import { pruneHostInvitations } from './micro-homes/micro-home.store.js';
import { Employment1764000000001 } from './migrations/1764000000001-employment.js';
import { Jobs1764000000501 } from './migrations/1764000000501-jobs.js';
import { Seekers1764000000502 } from './migrations/1764000000502-seekers.js';
import { Training1764000000503 } from './migrations/1764000000503-training.js';
import { Credentials1764000000510 } from './migrations/1764000000510-credentials.js';
import { Desk1764000000515 } from './migrations/1764000000515-desk.js';
import { Posters1764000000520 } from './migrations/1764000000520-posters.js';
import { MicroHomes1764000000530 } from './migrations/1764000000530-micro-homes.js';
import { Piecework1764000000540 } from './migrations/1764000000540-piecework.js';
import { Skills1764000000550 } from './migrations/1764000000550-skills.js';
import { ReferredBy1764000000560 } from './migrations/1764000000560-referred-by.js';
import { RingKeys1764000000720 } from './migrations/1764000000720-ring-keys.js';
import { ListsByArea1764000000731 } from './migrations/1764000000731-lists-by-area.js';
import { History1764000000740 } from './migrations/1764000000740-history.js';
import { SeekerReadings1764000000741 } from './migrations/1764000000741-seeker-readings.js';
import { NeedReadings1764000000742 } from './migrations/1764000000742-need-readings.js';
import { GridOutlines1764000000750 } from './migrations/1764000000750-grid-outlines.js';
import { MoreLists1764000000760 } from './migrations/1764000000760-more-lists.js';
import { WholeFen1764000000761 } from './migrations/1764000000761-whole-fen.js';
import { SeekerStays1764000000762 } from './migrations/1764000000762-seeker-stays.js';
import { Search1764000000934 } from './migrations/1764000000934-search.js';

export const employment: ServiceDefinition = {
  name: 'employment',
  title: { 'zh-CN': '就业服务', en: 'Employment' },
  module: AppModule,
  answers: new URL('../answers.json', import.meta.url),
  entities,
  migrations: [
    Employment1764000000001,
    Jobs1764000000501,
    Seekers1764000000502,
    Training1764000000503,
    Credentials1764000000510,
    Desk1764000000515,
    Posters1764000000520,
    MicroHomes1764000000530,
    Piecework1764000000540,
    Skills1764000000550,
    ReferredBy1764000000560,
    RingKeys1764000000720,
    ListsByArea1764000000731,
    History1764000000740,
    SeekerReadings1764000000741,
    NeedReadings1764000000742,
    GridOutlines1764000000750,
    MoreLists1764000000760,
    WholeFen1764000000761,
    SeekerStays1764000000762,
    Search1764000000934,
  ],
  prunings: { 'employer-invitations': pruneInvitations, 'micro-home-invitations': pruneHostInvitations },
  seed: seedWork,
};

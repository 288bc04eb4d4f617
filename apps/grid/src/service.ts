import type { ServiceDefinition } from '@linli/service';

import { AppModule } from './app.module.js';
import { seedAreas } from './areas/seed-areas.js';
import { seedReplyTemplates } from './demo/seed-reply-templates.js';
import { seedRootCauses } from './demo/seed-root-causes.js';
import { seedCases } from './demo/seed-cases.js';
import { staffed } from './demo/staffed.js';
import { pruneVoices } from './cases/voice.store.js';
import { entities } from './entities.js';
import { Grid1764000000001 } from './migrations/1764000000001-grid.js';
import { GridStaff1764000000002 } from './migrations/1764000000002-grid-staff.js';
import { Board1764000000201 } from './migrations/1764000000201-board.js';
import { Categories1764000000938 } from './migrations/1764000000938-categories.js';
import { Days1764000000931 } from './migrations/1764000000931-days.js';
import { Errands1764000000301 } from './migrations/1764000000301-errands.js';
import { ExternalId1764000000422 } from './migrations/1764000000422-external-id.js';
import { OpenLate1764000000423 } from './migrations/1764000000423-open-late.js';
import { Escalations1764000000440 } from './migrations/1764000000440-escalations.js';
import { Near1764000000450 } from './migrations/1764000000450-near.js';
import { Nearby1764000000900 } from './migrations/1764000000900-nearby.js';
import { Notices1764000000421 } from './migrations/1764000000421-notices.js';
import { ReplyTemplates1764000000939 } from './migrations/1764000000939-reply-templates.js';
import { RootCauses1764000000740 } from './migrations/1764000000740-root-causes.js';
import { Search1764000000920 } from './migrations/1764000000920-search.js';
import { VoiceNotes1764000000945 } from './migrations/1764000000945-voice-notes.js';
import { RegisteredBy1764000000420 } from './migrations/1764000000420-registered-by.js';

export const grid: ServiceDefinition = {
  name: 'grid',
  title: { 'zh-CN': '网格管理', en: 'Grid management' },
  module: AppModule,
  answers: new URL('../answers.json', import.meta.url),
  entities,
  migrations: [
    Grid1764000000001,
    GridStaff1764000000002,
    Board1764000000201,
    Errands1764000000301,
    RegisteredBy1764000000420,
    Notices1764000000421,
    ExternalId1764000000422,
    OpenLate1764000000423,
    Escalations1764000000440,
    Near1764000000450,
    RootCauses1764000000740,
    Nearby1764000000900,
    Search1764000000920,
    Days1764000000931,
    Categories1764000000938,
    ReplyTemplates1764000000939,
    VoiceNotes1764000000945,
  ],
  prunings: { 'voice-notes': pruneVoices },
  seed: async (app, folder) => {
    await seedAreas(app, folder);
    if (!(await staffed(app, folder))) return;
    await seedCases(app);
    await seedRootCauses(app);
    await seedReplyTemplates(app);
  },
};

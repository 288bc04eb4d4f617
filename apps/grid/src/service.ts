import { setTimeout as sleep } from 'node:timers/promises';

import { AccessService, Clock, UnitOfWork, type ServiceDefinition } from '@linli/service';

import { AppModule } from './app.module.js';
import { AreasService } from './areas/areas.service.js';
import { seedAreas } from './areas/seed-areas.js';
import { seedCases } from './cases/seed-cases.js';
import { RegistrationService } from './cases/registration.service.js';
import { Grid1764000000001 } from './migrations/1764000000001-grid.js';

export const grid: ServiceDefinition = {
  name: 'grid',
  title: { 'zh-CN': '网格管理', en: 'Grid management' },
  module: AppModule,
  migrations: [Grid1764000000001],
  seed: async (app, folder) => {
    const unitOfWork = app.get(UnitOfWork);
    const areas = app.get(AreasService);
    await seedAreas(unitOfWork, areas, folder);
    // Who works here comes from identity's events, which may still be on their way.
    const access = app.get(AccessService);
    for (let tries = 0; tries < 60 && (await access.holdersCovering('140321001001', ['community-staff'])).length === 0; tries++) await sleep(250);
    if ((await access.holdersCovering('140321001001', ['community-staff'])).length === 0) return;
    await seedCases(unitOfWork, app.get(RegistrationService), areas, app.get(Clock));
  },
};

import { NoticesController } from '@linli/service';
import { GridOutlinesProjection } from '@linli/service/areas';
import { Module } from '@nestjs/common';

import { AccessModule } from './access/access.module.js';
import { FiguresModule } from './figures/figures.module.js';
import { HailsModule } from './hails/hails.module.js';
import { HoursModule } from './hours/hours.module.js';
import { RegistrationsModule } from './registrations/registrations.module.js';
import { ScreeningModule } from './screening/screening.module.js';
import { TasksModule } from './tasks/tasks.module.js';
import { TeamsModule } from './teams/teams.module.js';

@Module({
  imports: [TeamsModule, RegistrationsModule, ScreeningModule, HoursModule, TasksModule, HailsModule, FiguresModule, AccessModule],
  controllers: [NoticesController, GridOutlinesProjection],
})
export class AppModule {}

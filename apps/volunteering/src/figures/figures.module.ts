import { Module } from '@nestjs/common';

import { HailsModule } from '../hails/hails.module.js';
import { HoursModule } from '../hours/hours.module.js';
import { RegistrationsModule } from '../registrations/registrations.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { TeamsModule } from '../teams/teams.module.js';
import { FiguresController } from './figures.controller.js';

@Module({ imports: [HailsModule, HoursModule, RegistrationsModule, TasksModule, TeamsModule], controllers: [FiguresController] })
export class FiguresModule {}

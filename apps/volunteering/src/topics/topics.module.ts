import { LiveModule } from '@linli/service';
import { Module } from '@nestjs/common';

import { HailsModule } from '../hails/hails.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { TeamsModule } from '../teams/teams.module.js';
import { VolunteeringTopics } from './volunteering-topics.js';

/** Who may listen to what happens to tasks, hails, minutes and notices. */
@Module({
  imports: [HailsModule, TasksModule, TeamsModule, LiveModule.with(VolunteeringTopics, [TeamsModule])],
})
export class TopicsModule {}

import { AttachmentsModule, LiveModule } from '@linli/service';
import { Module } from '@nestjs/common';

import { HailsModule } from '../hails/hails.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { TeamsModule } from '../teams/teams.module.js';
import { TaskAttachmentPolicy } from './attachment-policy.js';
import { VolunteeringTopics } from './topics.js';

/** Who may see photos, and who may listen to what happens. */
@Module({
  imports: [
    HailsModule,
    TasksModule,
    TeamsModule,
    AttachmentsModule.with(TaskAttachmentPolicy),
    LiveModule.with(VolunteeringTopics, [TeamsModule]),
  ],
})
export class AccessModule {}

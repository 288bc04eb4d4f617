import { AttachmentsModule, LiveModule, NoticesController } from '@linli/service';
import { Module } from '@nestjs/common';

import { HailPlaces } from './hails/hail-places.store.js';
import { HailSweep } from './hails/hail.sweep.js';
import { HailsConsumer } from './hails/hails.consumer.js';
import { DutyController } from './hails/duty.controller.js';
import { AnsweredHails } from './hails/answered-hails.js';
import { DutyService } from './hails/duty.service.js';
import { HailsController } from './hails/hails.controller.js';
import { HailsQuery } from './hails/hails.query.js';
import { HailsService } from './hails/hails.service.js';
import { HoursConsumer } from './hours/hours.consumer.js';
import { HoursController } from './hours/hours.controller.js';
import { HoursService } from './hours/hours.service.js';
import { RegistrationsController } from './registrations/registrations.controller.js';
import { RegistrationsService } from './registrations/registrations.service.js';
import { TaskDetails } from './tasks/task-details.js';
import { TaskErasureSweep } from './tasks/task-erasure.sweep.js';
import { TasksConsumer } from './tasks/tasks.consumer.js';
import { TasksController } from './tasks/tasks.controller.js';
import { TasksService } from './tasks/tasks.service.js';
import { NoticesConsumer } from './notices.consumer.js';
import { OrganisationsService } from './teams/organisations.service.js';
import { TeamsController } from './teams/teams.controller.js';
import { TeamsService } from './teams/teams.service.js';
import { TaskAttachmentPolicy, VolunteeringTopics } from './volunteering-access.js';

/** What tasks, hours and hails do, for the controllers and for who may see photos and listen. */
@Module({
  providers: [TeamsService, HoursService, TaskDetails, TasksService, DutyService, AnsweredHails, HailsService, HailsQuery],
  exports: [TeamsService, HoursService, TaskDetails, TasksService, DutyService, AnsweredHails, HailsService, HailsQuery],
})
class DomainModule {}

@Module({
  imports: [
    DomainModule,
    AttachmentsModule.with(TaskAttachmentPolicy, [DomainModule]),
    LiveModule.with(VolunteeringTopics, [DomainModule]),
  ],
  controllers: [
    TeamsController,
    RegistrationsController,
    HoursController,
    TasksController,
    HailsController,
    DutyController,
    NoticesController,
    NoticesConsumer,
    TasksConsumer,
    HailsConsumer,
    HoursConsumer,
    HailPlaces,
  ],
  providers: [HailSweep, TaskErasureSweep, OrganisationsService, RegistrationsService],
})
export class AppModule {}

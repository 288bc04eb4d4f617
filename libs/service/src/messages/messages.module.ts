import { Module } from '@nestjs/common';

import { Config } from '../config/config.js';
import { PersonalData } from '../personal-data/personal-data.js';
import { Clock } from '../timing/clock.js';
import { ScheduledJobs } from '../timing/scheduled-jobs.js';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { openChannels, type Channels } from './channels/channels.js';
import { Delivery } from './delivery.js';
import { MessageJobs } from './messages.jobs.js';
import { Messages } from './messages.js';

const CHANNELS = Symbol('channels');

/**
 * Messages to people, for a service that has `Message` among its entities, the statements of `messageTable` among its migrations and
 * `pruneMessages` among its prunings.
 */
@Module({
  providers: [
    { provide: CHANNELS, inject: [Config, Clock], useFactory: openChannels },
    {
      provide: Delivery,
      inject: [UnitOfWork, PersonalData, Clock, CHANNELS],
      useFactory: (unitOfWork: UnitOfWork, personal: PersonalData, clock: Clock, { byName }: Channels) =>
        new Delivery(unitOfWork, personal, clock, byName),
    },
    {
      provide: Messages,
      inject: [PersonalData, Delivery, CHANNELS],
      useFactory: (personal: PersonalData, delivery: Delivery, { routes }: Channels) => new Messages(personal, delivery, routes),
    },
    {
      provide: MessageJobs,
      inject: [ScheduledJobs, UnitOfWork, Clock, Delivery, CHANNELS],
      useFactory: (scheduled: ScheduledJobs, unitOfWork: UnitOfWork, clock: Clock, delivery: Delivery, { file }: Channels) =>
        new MessageJobs(scheduled, unitOfWork, clock, delivery, file),
    },
  ],
  exports: [Messages, MessageJobs],
})
export class MessagesModule {}

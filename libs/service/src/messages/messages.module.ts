import { Module } from '@nestjs/common';

import { Config } from '../config/config.js';
import { OwnMeasurements } from '../operations/own-measurements.js';
import { PersonalData } from '../personal-data/personal-data.js';
import { Clock } from '../timing/clock.js';
import { ScheduledJobs } from '../timing/scheduled-jobs.js';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { Channels } from './channels/channels.js';
import { Delivery } from './delivery.js';
import { MessageJobs } from './messages.jobs.js';
import { Messages } from './messages.js';

/**
 * Messages to people, for a service that has `Message` among its entities, the statements of `messageTable` among its migrations and
 * `pruneMessages` among its prunings.
 */
@Module({
  providers: [
    { provide: Channels, inject: [Config, Clock], useFactory: (config: Config, clock: Clock) => Channels.of(config, clock) },
    {
      provide: Delivery,
      inject: [UnitOfWork, PersonalData, Clock, Channels],
      useFactory: (unitOfWork: UnitOfWork, personal: PersonalData, clock: Clock, channels: Channels) =>
        new Delivery(unitOfWork, personal, clock, channels),
    },
    {
      provide: Messages,
      inject: [PersonalData, Delivery, Channels],
      useFactory: (personal: PersonalData, delivery: Delivery, channels: Channels) => new Messages(personal, delivery, channels),
    },
    {
      provide: MessageJobs,
      inject: [ScheduledJobs, UnitOfWork, Clock, OwnMeasurements, Delivery, Channels],
      useFactory: (...given: ConstructorParameters<typeof MessageJobs>) => new MessageJobs(...given),
    },
  ],
  exports: [Messages, MessageJobs],
})
export class MessagesModule {}

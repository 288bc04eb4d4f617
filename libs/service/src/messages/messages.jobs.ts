import type { OnModuleInit } from '@nestjs/common';

import { system } from '../caller/caller.js';
import { keptSince } from '../retention/retention.rules.js';
import type { Clock } from '../timing/clock.js';
import type { ScheduledJobs } from '../timing/scheduled-jobs.js';
import type { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import type { OwnMeasurements } from '../operations/own-measurements.js';
import type { Channels } from './channels/channels.js';
import type { Delivery } from './delivery.js';
import { dueMessages, notGoingOut } from './message.store.js';

/** So many a second are handed to the delivery at most; what is already there is handed over for nothing. */
const PAGE = 200;

/** Messages whose time to be tried has come: what failed before, and what was left by a process that ended. */
export class MessageJobs implements OnModuleInit {
  constructor(
    private readonly scheduled: ScheduledJobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly measurements: OwnMeasurements,
    private readonly delivery: Delivery,
    private readonly channels: Channels,
  ) {}

  onModuleInit(): void {
    this.scheduled.register('messages', 1000, async () => {
      for (const id of await this.unitOfWork.as(system, (tx) => dueMessages(tx, PAGE))) this.delivery.start(id);
    });
    this.measurements.add(async (tx) =>
      (await notGoingOut(tx)).map(({ channel, n }) => ({ kind: 'message-failed', about: channel, value: n })),
    );
    const { file } = this.channels;
    if (file) this.scheduled.register('message-files', 3_600_000, () => file.prune(keptSince('message-files', this.clock.now())));
  }

  /** Tries what is due now, and waits for it. */
  async run(): Promise<void> {
    await this.scheduled.pass('messages');
    await this.delivery.idle();
  }
}

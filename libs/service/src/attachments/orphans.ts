import { Injectable, type OnModuleInit } from '@nestjs/common';

import { Clock } from '../timing/clock.js';
import { ScheduledJobs } from '../timing/scheduled-jobs.js';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { AttachmentsService, DISCARDED } from './attachments.service.js';

/** An upload waits so long for its report, its proof, its badge. */
const KEPT_HOURS = 48;

/** Uploads that were never attached to anything go, with their files; and files without an upload. */
@Injectable()
export class OrphanedUploads implements OnModuleInit {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly unitOfWork: UnitOfWork,
    private readonly scheduled: ScheduledJobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.scheduled.registerItems({
      name: 'orphaned-uploads',
      everyMs: 600_000,
      due: `SELECT id, at AS due_at FROM attachment WHERE (owner_type IS NULL OR owner_type = '${DISCARDED}') AND at <= $1::timestamptz - interval '${KEPT_HOURS} hours'`,
      values: (now) => [now],
      alone: (id) => this.attachments.discard(this.unitOfWork, id),
    });
    this.scheduled.register('stray-files', 86_400_000, () =>
      this.attachments.discardStrays(this.unitOfWork, new Date(this.clock.now().getTime() - KEPT_HOURS * 3_600_000)),
    );
  }
}

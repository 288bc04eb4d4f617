import { Injectable, type OnModuleInit } from '@nestjs/common';

import { keptSince } from '../retention/retention.rules.js';
import { Clock } from '../timing/clock.js';
import { ScheduledJobs } from '../timing/scheduled-jobs.js';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { AttachmentsService, DISCARDED } from './attachments.service.js';

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
      due: `SELECT id, at AS due_at FROM attachment WHERE (owner_type IS NULL OR owner_type = '${DISCARDED}') AND at <= $1`,
      values: (now) => [keptSince('uploads', now)],
      alone: (id) => this.attachments.discard(this.unitOfWork, id),
    });
    this.scheduled.register('stray-files', 86_400_000, () =>
      this.attachments.discardStrays(this.unitOfWork, keptSince('stray-files', this.clock.now())),
    );
  }
}

import { AttachmentPolicy, type Owner, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { tasks } from '../tasks/task.resource.js';

/** A task’s photos are for those who may know of the task. */
@Injectable()
export class TaskAttachmentPolicy extends AttachmentPolicy {
  maySee(tx: ReadTx, { id }: Owner): Promise<boolean> {
    return tasks.isKnown(tx, id);
  }
}

import { AttachmentPolicy, type Owner, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { cases } from '../cases/case.store.js';
import { errands } from '../errands/errand.resource.js';

/** A case’s photos are for those who may know of the case, an errand’s for those who may know of the errand. */
@Injectable()
export class GridAttachmentPolicy extends AttachmentPolicy {
  maySee(tx: ReadTx, { type, id }: Owner): Promise<boolean> {
    return (type === 'errand' ? errands : cases).isKnown(tx, id);
  }
}

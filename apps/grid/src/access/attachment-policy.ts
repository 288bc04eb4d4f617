import { AttachmentPolicy, type Owner, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { cases } from '../cases/case.store.js';
import { mayHear, VOICE } from '../cases/voice.store.js';
import { errands } from '../errands/errand.resource.js';

/** A case’s photos are for those who may know of the case, its voice note for those who may know whom it is about. */
@Injectable()
export class GridAttachmentPolicy extends AttachmentPolicy {
  maySee(tx: ReadTx, { type, id }: Owner): Promise<boolean> {
    if (type === VOICE) return mayHear(tx, id);
    return (type === 'errand' ? errands : cases).isKnown(tx, id);
  }
}

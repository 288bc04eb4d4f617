import { Places } from '@linli/enrolment';
import type { Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import type { ChildHooks } from '../people/child.hooks.js';
import { emitChanges } from './emit-changes.js';

/** A forgotten child has no place, and others may have it. */
@Injectable()
export class PlacesHooks implements ChildHooks {
  constructor(private readonly places: Places) {}

  async erase(tx: Tx, childId: string): Promise<undefined> {
    await emitChanges(tx, await this.places.withdraw(tx, childId));
  }
}

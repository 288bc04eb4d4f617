import { Places } from '@linli/enrolment';
import type { Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import type { SeekerHooks } from '../seekers/seeker.hooks.js';
import type { Seeker } from '../seekers/seeker.entity.js';
import { emitChanges } from './emit-changes.js';

@Injectable()
export class TraineeHooks implements SeekerHooks {
  constructor(private readonly places: Places) {}

  /** She is out of every course; her name comes off what she learnt with her row. */
  async erase(tx: Tx, { id }: Seeker): Promise<void> {
    await emitChanges(tx, await this.places.withdraw(tx, id));
  }
}

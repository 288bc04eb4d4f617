import { EmploymentTraineeChangedV1 } from '@linli/contracts';
import type { Change } from '@linli/enrolment';
import type { Tx } from '@linli/service';
import { In } from 'typeorm';

import { notify } from '../notices.js';
import { Trainee } from './trainee.entity.js';

interface About {
  id: string;
  area: string;
  account_id: string | null;
}

/** Tells the district, and each trainee, what became of places. @param known of some of them, so that it need not be asked */
export async function emitChanges(tx: Tx, changes: readonly Change[], known: readonly About[] = []): Promise<void> {
  const asked = changes.map(({ party }) => party.id).filter((id) => !known.some((about) => about.id === id));
  const found = asked.length === 0 ? [] : await tx.manager.findBy(Trainee, { id: In(asked) });
  for (const { party, from } of changes) {
    const about = [...known, ...found].find(({ id }) => id === party.id)!;
    tx.emit(
      EmploymentTraineeChangedV1,
      { type: 'trainee', id: party.id, version: party.version },
      { traineeId: party.id, courseId: party.pool_id, area: about.area, state: party.state },
    );
    const isTold = party.state !== from && (party.state === 'offered' || party.state === 'lapsed');
    if (isTold && about.account_id)
      await notify(tx, [about.account_id], 'place-changed', {
        trainee: party.id,
        course: party.pool_id,
        state: party.state,
        ...(party.offered_until ? { until: party.offered_until.toISOString() } : {}),
      });
  }
}

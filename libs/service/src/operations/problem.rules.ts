import type { Role } from '@linli/contracts';

import type { FailedItemState } from '../timing/failed-item.rules.js';

/** Who sees what a service could not do by itself, and settles it. */
export const operators = ['system-admin', 'district-staff'] as const satisfies readonly Role[];

/** Who sees how the services are run: nothing of residents is in it. */
export const administrators = ['system-admin'] as const satisfies readonly Role[];

export type WorkState = 'dead' | 'parked' | 'requeued' | FailedItemState;
export const workActions = ['retry', 'dismiss'] as const;
export type WorkAction = (typeof workActions)[number];

const dead: Partial<Record<WorkState, readonly WorkAction[]>> = { dead: workActions };
const failed: Partial<Record<WorkState, readonly WorkAction[]>> = { retrying: workActions, failed: workActions, dismissed: ['retry'] };

/**
 * What may be done with an event that had no effect, or with an item of a job. What is parked follows the one before it by itself; a read
 * model's event is not tried alone, since later ones may have had their effect: the read model is built again. A job as a whole is tried at
 * each pass.
 */
export function allowedWorkActions(
  work: { kind: 'event'; state: WorkState; readModel: boolean } | { kind: 'job-item'; state: WorkState; wholeJob: boolean },
): readonly WorkAction[] {
  if (work.kind === 'event') return (dead[work.state] ?? []).filter((action) => action !== 'retry' || !work.readModel);
  return work.wholeJob ? [] : (failed[work.state] ?? []);
}

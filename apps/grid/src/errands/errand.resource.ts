import { GridErrandDoneV1, GridErrandOpenedV1, workingRoles } from '@linli/contracts';
import { list, resource } from '@linli/resource';
import { holds } from '@linli/service';

import { Errand } from './errand.entity.js';
import { errandMachine } from './errand.rules.js';

/** 网格小任务: known to who works in its area. */
export const errands = resource({
  entity: Errand,
  machine: errandMachine,
  meet:
    ({ caller }) =>
    ({ area }) => ({ parts: holds(caller, workingRoles, { area }) ? ['worker'] : [] }),
  changed: (tx, { id, version, area, kind, state, due, origin_service, origin_id }) => {
    const [aggregate, origin] = [
      { type: 'errand', id, version },
      { service: origin_service, id: origin_id },
    ];
    if (state === 'open') tx.emit(GridErrandOpenedV1, aggregate, { errandId: id, area, kind, origin, dueAt: due.toISOString() });
    else tx.emit(GridErrandDoneV1, aggregate, { errandId: id, area, kind, origin, outcome: state });
  },
  audited: ({ area, origin_id }) => ({ area, origin: origin_id }),
});

/** What is due first. */
export const errandList = list(Errand, {
  by: [
    ['due', 'time'],
    ['id', 'uuid'],
  ],
});

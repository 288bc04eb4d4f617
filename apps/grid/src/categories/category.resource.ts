import { GridCategoryChangedV1, type Role } from '@linli/contracts';
import { partsWhere, resource } from '@linli/resource';
import { reachOf, type Caller } from '@linli/service';

import { Category } from './category.entity.js';
import { categoryMachine, type CategoryCommand } from './category.rules.js';

const decides = ['district-staff', 'system-admin'] as const satisfies readonly Role[];

/** A district’s code; what lies in it has a longer one. */
const DISTRICT_DIGITS = 6;

/** May the caller say what kinds of cases there are, and within which time they are answered? Whoever administers one place may not. */
export function decidesForDistrict(caller: Caller): boolean {
  const reach = reachOf(caller, decides);
  return reach === 'everywhere' || reach.some((code) => code.length <= DISTRICT_DIGITS);
}

const partsOf = (caller: Caller) => partsWhere({ district: decidesForDistrict(caller) });

/** What the caller may do to one now; it needs no database. */
export const allowedOn = (caller: Caller, { state }: Category): CategoryCommand[] =>
  categoryMachine.allowed({ state, parts: partsOf(caller) });

/** 事项类别. Everybody knows them. */
export const categories = resource({
  entity: Category,
  machine: categoryMachine,
  knows: 'everybody',
  meet:
    ({ caller }) =>
    () => ({ parts: partsOf(caller) }),
  changed: async (tx, { id, version, code, state, name, urgency, questions }) => {
    tx.emit(GridCategoryChangedV1, { type: 'category', id, version }, { code, state, name, urgency, questions });
  },
  audited: ({ code, urgency, handled_by: handledBy, questions }) => ({ code, urgency, handledBy, questions: questions.length }),
});

import { workingRoles } from '@linli/contracts';
import { sightOf } from '@linli/resource/sight';

import { caseMachine, type CasePart } from './case.rules.js';

/** Somebody who would know of a case. `scopes`: the codes of the areas in which they work on cases. */
export interface Knower {
  isSystem: boolean;
  accountId: string;
  scopes: readonly string[];
}

/** What decides who may know of a case. */
export interface Knowable {
  area: string;
  public: boolean;
  reporter: string | null;
  handler: string | null;
}

/**
 * The one rule of who may know of a case: whoever works in its area, handles it or reported it; of a public one everybody who does not work
 * on cases elsewhere. Following a case, or its being a duplicate, lets nobody know of it. In SQL: `known` in case.sql.ts.
 */
export function mayKnow({ isSystem, accountId, scopes }: Knower, { area, reporter, handler, ...one }: Knowable): boolean {
  if (isSystem || handler === accountId || reporter === accountId || scopes.some((scope) => area.startsWith(scope))) return true;
  return one.public && scopes.length === 0;
}

/**
 * Workers of the area, the reporter and the handler see all of a case, with its notes and internal steps; others see a public one without
 * those and without who reported it.
 */
export const seesWhole = (parts: readonly string[]): boolean => parts.some((part) => whole.includes(part));
const whole: readonly string[] = ['handler', 'reporter', ...workingRoles] satisfies readonly CasePart[];

/** Whom a case is about. */
export const reporterSight = sightOf({
  of: 'Whom a case is about',
  purposes: { case: 'to deal with the case' },
  parts: caseMachine.definition.parts,
  fields: {
    name: { whole: ['reporter', 'handler'], masked: workingRoles, mask: 'name' },
    phone: { whole: ['reporter', 'handler'], masked: workingRoles, mask: 'phone' },
    address: { whole: ['reporter', 'handler'], masked: workingRoles, mask: 'address' },
    words: { whole: ['reporter', 'handler'] },
  },
});

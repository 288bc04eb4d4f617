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

/** How exactly everybody may know where a published case is: to about a hundred metres. */
export const roughly = ({ lon, lat }: { lon: number; lat: number }) => ({ lon: round(lon), lat: round(lat) });
const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** Whoever works there, handles or reported a case knows whom it is about; others see a public one without that. */
export const seesWhole = (parts: readonly string[]): boolean => parts.some((part) => whole.includes(part));
const whole: readonly string[] = ['handler', 'reporter', ...workingRoles] satisfies readonly CasePart[];

/** The log of what was done inside, with what those who work on it write to each other, is theirs. */
export const seesLog = (parts: readonly string[]): boolean => parts.some((part) => part !== 'reporter' && whole.includes(part));

/** With these the district answers the reporter: what is written there is written to them. */
export const replies = ['close', 'reject'] as const;

/** Whether somebody reads the words of a step: its log's readers all of them, the reporter what they wrote and what answers them. */
export const readsNote = (parts: readonly string[], step: { action: string; byReporter: boolean }): boolean =>
  seesLog(parts) || (parts.includes('reporter') && (step.byReporter || (replies as readonly string[]).includes(step.action)));

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

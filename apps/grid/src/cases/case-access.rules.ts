import type { Role } from '@linli/contracts';
import { DomainError } from '@linli/problems';

import { isPossible, type CaseCommand, type CaseState } from './case-states.rules.js';

/** What somebody is to a case: the working roles whose area covers it, and whether it is theirs. */
export interface Standing {
  roles: readonly Role[];
  isHandler: boolean;
  isReporter: boolean;
}

export interface CaseFacts {
  state: CaseState;
  returns: number;
  handled: boolean;
  extensionPending: boolean;
  public: boolean;
}

/** After so many returns nobody passes it on any more: the district decides who owns it (首接负责). */
export const MAX_RETURNS = 2;

const staff = ['community-staff', 'subdistrict-staff', 'district-staff'] as const satisfies readonly Role[];
const leads = ['grid-lead', ...staff] as const satisfies readonly Role[];
const workers = ['grid-worker', ...leads] as const satisfies readonly Role[];
const above = ['subdistrict-staff', 'district-staff'] as const satisfies readonly Role[];

type Who = { roles: readonly Role[]; handler?: boolean; reporter?: boolean };

/** Who may do what; `handler` and `reporter` may without a role. */
const who: Record<CaseCommand, Who> = {
  accept: { roles: workers },
  dispatch: { roles: leads },
  start: { roles: workers },
  return: { roles: [], handler: true },
  'request-extension': { roles: [], handler: true },
  'decide-extension': { roles: staff },
  'request-hands': { roles: leads, handler: true },
  submit: { roles: [], handler: true },
  'send-back': { roles: leads },
  close: { roles: leads },
  reject: { roles: leads },
  'mark-duplicate': { roles: workers },
  rate: { roles: [], reporter: true },
  reopen: { roles: staff, reporter: true },
  moderate: { roles: staff },
  'reveal-contact': { roles: leads },
};

interface Refusal {
  code: 'forbidden' | 'own-verification' | 'wrong-state' | 'extension-pending';
  detail?: string;
}

/** @throws DomainError forbidden, own-verification, wrong-state when the case's history forbids it */
export function checkMay(command: CaseCommand, standing: Standing, facts: CaseFacts): void {
  const refusal = refusalOf(command, standing, facts);
  if (refusal) throw new DomainError(refusal.code, refusal.detail ? { detail: refusal.detail } : {});
}

/**
 * Why not. Every view of a case asks it of every command: errors that are made, with their stacks, to be caught again cost more than the
 * view.
 */
function refusalOf(command: CaseCommand, { roles, isHandler, isReporter }: Standing, facts: CaseFacts): Refusal | undefined {
  const allowed = who[command];
  const byRole = roles.some((role) => allowed.roles.includes(role));
  if (!byRole && !(allowed.handler && isHandler) && !(allowed.reporter && isReporter)) return { code: 'forbidden' };
  if ((command === 'close' || command === 'send-back') && isHandler) return { code: 'own-verification' };
  if (command === 'return' && facts.returns > MAX_RETURNS)
    return { code: 'wrong-state', detail: 'returned too often: the owner was decided' };
  if (command === 'dispatch' && facts.returns >= MAX_RETURNS && !roles.some((role) => (above as readonly Role[]).includes(role))) {
    return { code: 'forbidden', detail: 'returned twice: the subdistrict or the district decides who owns it' };
  }
  if (command === 'start' && facts.handled && !isHandler) return { code: 'forbidden', detail: 'another one handles it' };
  if (command === 'decide-extension' && !facts.extensionPending) return { code: 'wrong-state', detail: 'no extension is waiting' };
  if (command === 'request-extension' && facts.extensionPending) return { code: 'extension-pending' };
  return undefined;
}

/** What this person can do now: what screens draw their buttons from. */
export function allowedCommands(commands: readonly CaseCommand[], standing: Standing, facts: CaseFacts): CaseCommand[] {
  return commands.filter((command) => isPossible(command, facts.state) && !refusalOf(command, standing, facts));
}

/** Who works on cases, and so knows of those of an area; whoever administers the system does not. */
export const caseRoles = workers;

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
 * on
 * cases elsewhere. Following a case, or its being a duplicate, lets nobody know of it. In SQL: `known` in case.sql.ts.
 */
export function mayKnow({ isSystem, accountId, scopes }: Knower, { area, reporter, handler, ...one }: Knowable): boolean {
  if (isSystem || handler === accountId || reporter === accountId || scopes.some((scope) => area.startsWith(scope))) return true;
  return one.public && scopes.length === 0;
}

/** Workers of the area, the reporter and the handler see everything; others see public cases without who reported them. */
export function seesWhole({ roles, isHandler, isReporter }: Standing): boolean {
  return isHandler || isReporter || roles.some((role) => (workers as readonly Role[]).includes(role));
}

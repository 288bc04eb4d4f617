// Not of all contracts: the gateway knows callers too, and loads nothing that validates (tools/light.spec.ts).
import type { DataKind } from '@linli/contracts/data-kinds';
import { isEverywhere, type Role } from '@linli/contracts/roles';

/** A role somebody holds: in an area (a code that covers every code beginning with it) or in an organisation. */
export interface Grant {
  id: string;
  role: Role;
  area?: string;
  organisation?: string;
  /** From this moment it is held no longer. */
  endsAt?: Date;
}

export type Language = 'zh-CN' | 'en';

/** What an Accept-Language asks for. */
export const languageOf = (header: string | undefined): Language => (/^\s*en/i.test(header ?? '') ? 'en' : 'zh-CN');

/** Who asks. `system` is the district itself: scheduled jobs, event handlers, demo data. */
export interface Caller {
  kind: 'person' | 'client' | 'system' | 'nobody';
  /** UUID of the account; empty for nobody. */
  accountId: string;
  clientId?: string;
  /** Of an agency's client: the kinds of data that it was given. */
  dataKinds?: readonly DataKind[];
  grants: readonly Grant[];
  /** Who acts for whoever `accountId` is, as for an elder without a phone (RFC 8693 `act`); undefined when they do it themselves. */
  actor?: string;
  /** The sign-in that the token came of, where the issuer says. */
  sessionId?: string;
  /** Signed in with one factor, and so without the roles that need two; they are not among `grants`. */
  needsSecondFactor?: boolean;
  /** The grant in which they act, where they chose one of several. */
  actingAs?: string;
  ip?: string;
  language: Language;
}

export const system: Caller = { kind: 'system', accountId: '00000000-0000-4000-8000-000000000000', grants: [], language: 'zh-CN' };

export const nobody: Caller = { kind: 'nobody', accountId: '', grants: [], language: 'zh-CN' };

/** Does a scope cover an area? Codes are hierarchical, so it does when the area's code begins with it. */
export function covers(scope: string | undefined, area: string): boolean {
  return scope !== undefined && area.startsWith(scope);
}

/**
 * For which area or organisation a role has to be held. `anywhere` is said where a place does not matter, so that none is left out by
 * mistake.
 */
export type Where = { area: string } | { organisation: string } | 'anywhere';

/** Does the caller hold one of the roles there? The system holds every role. */
export function holds(caller: Caller, role: Role | readonly Role[], where: Where): boolean {
  if (caller.kind === 'system') return true;
  const roles: readonly string[] = typeof role === 'string' ? [role] : role;
  return caller.grants.some((grant) => roles.includes(grant.role) && isFor(grant, where));
}

function isFor(grant: Grant, where: Where): boolean {
  if (where === 'anywhere') return true;
  return 'area' in where ? isEverywhere(grant) || covers(grant.area, where.area) : grant.organisation === where.organisation;
}

/** Everywhere, or in these areas and what lies in them; without any of them nowhere. */
export type Reach = 'everywhere' | readonly string[];

/**
 * Where the caller may act in one of these roles: for lists, and for whatever asks about one area. `holds` says the same of one area.
 * The system, and whoever administers it without an area, acts everywhere.
 */
export function reachOf(caller: Caller, role: Role | readonly Role[]): Reach {
  const roles: readonly string[] = typeof role === 'string' ? [role] : role;
  const isUnbounded = caller.kind === 'system' || caller.grants.some((grant) => roles.includes(grant.role) && isEverywhere(grant));
  return isUnbounded ? 'everywhere' : scopesOf(caller, role);
}

/** How many digits the code of a district has. */
const DISTRICT_DIGITS = 6;

/** Does the caller administer a whole district? */
export function administersDistrict(caller: Caller): boolean {
  const reach = reachOf(caller, 'system-admin');
  return reach === 'everywhere' || reach.some((code) => code.length === DISTRICT_DIGITS);
}

/** Does it reach this area? */
export const reaches = (reach: Reach, area: string): boolean => reach === 'everywhere' || reach.some((code) => covers(code, area));

/** The area codes in which the caller holds one of the roles, without those that another one covers. */
export function scopesOf(caller: Caller, role: Role | readonly Role[]): string[] {
  const roles: readonly string[] = typeof role === 'string' ? [role] : role;
  const all = caller.grants.flatMap((grant) => (roles.includes(grant.role) && grant.area ? [grant.area] : []));
  return [...new Set(all)].filter((code) => !all.some((other) => other !== code && code.startsWith(other)));
}

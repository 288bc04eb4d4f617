import type { Role } from '@linli/contracts';

/** Who reads the audit: all of it, or what those did who hold a role in the reader's area. */
export const auditors = ['system-admin', 'district-staff'] as const satisfies readonly Role[];

/** Who of them also reads why, and what was there before and after: not whoever administers the system (docs/adr/098). */
export const auditorsOfWords = ['district-staff'] as const satisfies readonly Role[];

/** Whether a line is as it was when it was written: `open` until its seal is made, within seconds. */
export type SealState = 'sealed' | 'open' | 'broken';

/** One field of what an act set or changed. */
export interface AuditChange {
  name: string;
  /** As text; what is no text as JSON. */
  before?: string;
  after?: string;
}

/** What an act set or changed, field by field. @param words also what the fields held and hold */
export function changesBetween(before: unknown, after: unknown, words: boolean): AuditChange[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return Object.keys({ ...was, ...is }).map((name) => ({
    name,
    ...(words && name in was ? { before: textOf(was[name]) } : {}),
    ...(words && name in is ? { after: textOf(is[name]) } : {}),
  }));
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)
    : value === null || value === undefined
      ? {}
      : { '': value };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

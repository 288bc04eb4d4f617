import type { Schema } from '@linli/client';

/** One line of the form: somebody's part in a grid. */
export interface Line {
  /** Of this form only. */
  key: string;
  role: 'lead' | 'worker';
  accountId: string | undefined;
  /** Last day, YYYY-MM-DD; without an end when empty. */
  until: string;
  /** What residents are told; both or neither. */
  name: string;
  phone: string;
}

interface Term {
  accountId: string;
  role: Line['role'];
  to?: string;
  contact?: { name: string; phone: string };
}

export const lineOf = ({ accountId, role, to, contact }: Term, dayOf: (at: string) => string): Line => ({
  key: `${accountId}-${role}`,
  role,
  accountId,
  until: to ? dayOf(to) : '',
  name: contact?.name ?? '',
  phone: contact?.phone ?? '',
});

export type Problem = 'who' | 'twoLeads' | 'twice' | 'contact';

/** What keeps the lines from being sent, the most urgent first. */
export function problemsOf(lines: readonly Line[]): Problem[] {
  const people = lines.map(({ accountId, role }) => `${accountId} ${role}`);
  return [
    ...(lines.some(({ accountId }) => accountId === undefined) ? (['who'] as const) : []),
    ...(lines.filter(({ role }) => role === 'lead').length > 1 ? (['twoLeads'] as const) : []),
    ...(new Set(people).size < people.length ? (['twice'] as const) : []),
    ...(lines.some(({ name, phone }) => (name.trim() === '') !== (phone.trim() === '')) ? (['contact'] as const) : []),
  ];
}

/** What is sent. A contact that is left empty stays as it was: the district never forgets a number by an empty field. */
export const bodyOf = (lines: readonly Line[], endOf: (day: string) => string): Schema<'StaffBody'> => ({
  staff: lines.flatMap(({ accountId, role, until, name, phone }) =>
    accountId === undefined
      ? []
      : [
          {
            accountId,
            role,
            ...(until ? { to: endOf(until) } : {}),
            ...(name.trim() ? { contact: { name: name.trim(), phone: phone.trim() } } : {}),
          },
        ],
  ),
});

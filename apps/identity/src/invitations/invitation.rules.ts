import { roles } from '@linli/contracts';
import { machine } from '@linli/resource/machine';
import { sightOf } from '@linli/resource/sight';

import { endOfDay, isOver } from '../grants/term.rules.js';

/** Into which roles people are invited: an agency's is held by its client. */
export const invitedRoles = roles.filter((role) => role !== 'agency');
export type InvitedRole = (typeof invitedRoles)[number];

export const invitationStates = ['open', 'accepted', 'withdrawn', 'expired'] as const;
export type InvitationState = (typeof invitationStates)[number];

interface Facts {
  /** Has the link run out? */
  expired: boolean;
  /** Is the term over for which the role was to be given? */
  over: boolean;
}

/** A role that somebody is invited to. */
export const invitationMachine = machine<Facts>()({
  of: 'role-invitation',
  states: invitationStates,
  initial: 'open',
  parts: { giver: 'may give this role there', inviter: 'made it', invited: 'has its link' },
  moves: {
    accept: {
      from: ['open'],
      to: 'accepted',
      by: ['invited'],
      notBy: { inviter: 'own-role' },
      unless: ({ expired }) => (expired ? { code: 'invitation-invalid' } : undefined),
      refusedAs: { 'wrong-state': 'invitation-invalid' },
    },
    resend: {
      from: ['open', 'expired'],
      to: 'open',
      by: ['giver'],
      unless: ({ over }) => (over ? { code: 'wrong-state' } : undefined),
    },
    withdraw: { from: ['open', 'expired'], to: 'withdrawn', by: ['giver', 'inviter'] },
    expire: { from: ['open'], to: 'expired', by: ['system'], unless: ({ expired }) => (expired ? undefined : { code: 'wrong-state' }) },
  },
});

export type InvitationCommand = ReturnType<typeof invitationMachine.allowed>[number];

/** What its list shows of whoever was invited. */
export const invitedSight = sightOf({
  of: 'Somebody who is invited to a role',
  purposes: { list: 'to see who has not answered yet' },
  parts: { giver: 'may give this role there', inviter: 'made the invitation' },
  fields: {
    name: { whole: ['giver', 'inviter'] },
    phone: { masked: ['giver', 'inviter'], mask: 'phone' },
  },
});

const OPEN_MS = 14 * 86_400_000;

/** Until when its link may be used: two weeks, and no longer than the role itself. */
export function expiryOf(endsOn: string | null, now: Date): Date {
  const latest = new Date(now.getTime() + OPEN_MS);
  return endsOn !== null && endOfDay(endsOn) < latest ? endOfDay(endsOn) : latest;
}

export const factsOf = ({ expires_at, ends_on }: { expires_at: Date; ends_on: string | null }, now: Date): Facts => ({
  expired: expires_at <= now,
  over: isOver(ends_on, now),
});

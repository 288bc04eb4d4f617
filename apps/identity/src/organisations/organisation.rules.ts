import type { EmployerState } from '@linli/contracts';

/** Volunteers' organisations from outside the four colours, employers, other agencies with a client. */
export const organisationKinds = ['volunteers', 'employer', 'agency'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Said in one way of all kinds; each kind's own service says more. */
export const organisationStates = ['waiting', 'active', 'refused', 'ended'] as const;
export type OrganisationState = (typeof organisationStates)[number];

/** An organisation of volunteers is entered by staff: it waits for nobody. */
export const ofTeam = { open: 'active', closed: 'ended' } as const satisfies Record<string, OrganisationState>;

export const ofEmployer = {
  registered: 'waiting',
  verified: 'active',
  refused: 'refused',
} as const satisfies Record<EmployerState, OrganisationState>;

import { machine } from '@linli/resource/machine';

export const dependantStates = ['asked', 'active', 'refused', 'ended'] as const;
export type DependantState = (typeof dependantStates)[number];
export const relations = ['parent', 'grandparent', 'spouse', 'sibling', 'other'] as const;
export type Relation = (typeof relations)[number];
/** How somebody of the community heard her yes. */
export const waysOfYes = ['visit', 'office', 'telephone'] as const;
export type WayOfYes = (typeof waysOfYes)[number];

/** So many people at most somebody acts for: a family, not a business. */
export const MOST_DEPENDANTS = 5;

/**
 * An elder without a phone, for whom one of her family acts. Nothing can be done in her name before somebody who works in her community has
 * heard her yes from herself; she takes it back by a word to any of them, and whoever acts for her can stop at any time.
 */
export const dependantMachine = machine()({
  of: 'dependant',
  states: dependantStates,
  initial: 'asked',
  parts: { keeper: 'acts for her', elder: 'she herself', worker: 'works in her community' },
  moves: {
    confirm: { from: ['asked'], to: 'active', by: ['worker'], notBy: { keeper: 'own-dependant' } },
    refuse: { from: ['asked'], to: 'refused', by: ['worker'] },
    end: { from: ['asked', 'active'], to: 'ended', by: ['keeper', 'elder', 'worker'] },
  },
});

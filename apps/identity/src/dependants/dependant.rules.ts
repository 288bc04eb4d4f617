import { machine } from '@linli/resource/machine';
import { sightOf } from '@linli/resource/sight';

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

/** What is seen of an elder and of whoever acts for her. */
export const dependantSight = sightOf({
  of: 'An elder without a phone, and whoever of the family acts for her',
  purposes: {
    visit: 'to call whoever acts for her before a visit, as long as somebody asks to act for her or does',
    record: 'to see for whom somebody acts, or acted',
  },
  parts: dependantMachine.definition.parts,
  fields: {
    name: { whole: ['keeper', 'elder', 'worker'] },
    keeperName: { whole: ['keeper', 'elder', 'worker'] },
    keeperPhone: { for: 'visit', whole: ['worker'] },
  },
});

/** What the two are read for: nobody is called about what is over. */
export const readFor = (state: DependantState): 'visit' | 'record' => (state === 'asked' || state === 'active' ? 'visit' : 'record');

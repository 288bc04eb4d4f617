import { machine } from '@linli/resource/machine';

export const grantStates = ['given', 'paused', 'withdrawn', 'ended'] as const;
export type GrantState = (typeof grantStates)[number];

/** A role as it is held. It counts while it is given and its term lasts: every service drops it when the term is over. */
export const grantMachine = machine<{ over: boolean }>()({
  of: 'grant',
  states: grantStates,
  initial: 'given',
  parts: { giver: 'may give this role there', holder: 'holds it' },
  moves: {
    // 休假
    pause: { from: ['given'], to: 'paused', by: ['giver', 'holder'], notBy: { holder: 'own-role' }, unless: termIsOver },
    // 返岗
    resume: { from: ['paused'], to: 'given', by: ['giver', 'holder'], notBy: { holder: 'own-role' }, unless: termIsOver },
    extend: { from: ['given', 'paused'], by: ['giver', 'holder'], notBy: { holder: 'own-role' }, unless: termIsOver },
    withdraw: { from: ['given', 'paused'], to: 'withdrawn', by: ['giver', 'holder'], notBy: { holder: 'own-role' } },
    // Whoever ends her account gives up what she held.
    resign: { from: ['given', 'paused'], to: 'withdrawn', by: ['holder'] },
    end: { from: ['given', 'paused'], to: 'ended', by: ['system'], unless: termLasts },
  },
});

export type GrantCommand = ReturnType<typeof grantMachine.allowed>[number];

/** Whoever is to hold it again is given it anew. */
function termIsOver({ over }: { over: boolean }) {
  return over ? { code: 'wrong-state' as const } : undefined;
}

function termLasts({ over }: { over: boolean }) {
  return over ? undefined : { code: 'wrong-state' as const };
}

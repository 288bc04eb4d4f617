import { machine } from '@linli/resource/machine';

/** Two secrets are valid at most: the one in use, and the one before until the receiver has changed over. */
interface Facts {
  changesOver: boolean;
}

/** A webhook subscription: nothing is sent until its receiver has allowed it. */
export const subscriptionMachine = machine<Facts>()({
  of: 'subscription',
  states: ['unconfirmed', 'active', 'disabled', 'ended'],
  initial: 'unconfirmed',
  parts: { owner: 'is the client that subscribed', administrator: 'administers the whole district' },
  moves: {
    // Another address has to allow it anew.
    change: { from: ['unconfirmed', 'active', 'disabled'], to: 'unconfirmed', by: ['owner'] },
    confirm: { from: ['unconfirmed', 'disabled'], to: 'unconfirmed', by: ['owner', 'administrator'] },
    allow: { from: ['unconfirmed'], to: 'active', by: ['system'] },
    refuse: { from: ['unconfirmed'], by: ['system'] },
    disable: { from: ['unconfirmed', 'active'], to: 'disabled', by: ['owner', 'administrator'] },
    fail: { from: ['active'], to: 'disabled', by: ['system'] },
    replay: { from: ['active', 'disabled'], by: ['owner', 'administrator'] },
    'make-secret': {
      from: ['unconfirmed', 'active', 'disabled'],
      by: ['owner'],
      unless: ({ changesOver }) => (changesOver ? ({ code: 'secrets-enough' } as const) : undefined),
    },
    'end-secret': {
      from: ['unconfirmed', 'active', 'disabled'],
      by: ['owner'],
      unless: ({ changesOver }) => (changesOver ? undefined : ({ code: 'wrong-state' } as const)),
    },
    end: { from: ['unconfirmed', 'active', 'disabled'], to: 'ended', by: ['owner', 'administrator'] },
  },
});

export type SubscriptionState = (typeof subscriptionMachine.definition.states)[number];

/** Why one is not, or no longer, sent to. */
export const subscriptionReasons = ['not-allowed', 'unreachable', 'failing', 'gone', 'asked'] as const;
export type SubscriptionReason = (typeof subscriptionReasons)[number];

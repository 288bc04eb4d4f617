import { machine } from '@linli/resource/machine';

/**
 * A client's name at the issuer. Shorter than a UUID: a token whose subject is one speaks for that person's account (`accountIdOf`).
 */
export const CLIENT_ID = /^[a-z][a-z0-9-]{2,29}$/;

/** The district's own application has a name that no agency gets. */
export const CONSOLE = 'console';

/** One that is in use, and the next one until the agency has changed over. */
export const VALID_SECRETS = 2;

interface Facts {
  /** By what it proves who it is. */
  auth: 'secret' | 'key';
  /** How many of its secrets are valid. */
  secrets: number;
}

export const clientMachine = machine<Facts>()({
  of: 'agency-client',
  states: ['active', 'ended'],
  initial: 'active',
  parts: { administrator: 'administers the whole district' },
  moves: {
    change: { from: ['active'], by: ['administrator'] },
    'make-secret': {
      from: ['active'],
      by: ['administrator'],
      unless: ({ auth, secrets }) => {
        if (auth === 'key') return { code: 'signs-by-key' } as const;
        return secrets < VALID_SECRETS ? undefined : ({ code: 'secrets-enough' } as const);
      },
    },
    'end-secret': { from: ['active'], by: ['administrator'] },
    end: { from: ['active'], to: 'ended', by: ['administrator'] },
  },
});

export type ClientState = (typeof clientMachine.definition.states)[number];

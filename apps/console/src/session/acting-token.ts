import { post, ProblemError, type Client } from '@linli/client';

import { actingOver, type Dependant } from './acting.js';

/** Half of its life, by whatever the phone takes for the time; so long at most one still acts for her after it was ended. */
const KEEP_MS = 300_000;

let held: { accessToken: string; at: number } | undefined;
let asking: Promise<string> | undefined;

/** By what one acts for her, kept in memory only. @param own as oneself @throws ProblemError */
export async function actingToken(own: Client, dependant: Dependant): Promise<string> {
  if (held && Date.now() - held.at < KEEP_MS) return held.accessToken;
  return (asking ??= ask(own, dependant).finally(() => (asking = undefined)));
}

async function ask(own: Client, { id }: Dependant): Promise<string> {
  try {
    const at = Date.now();
    const { accessToken } = await own.send(post('/api/identity/v1/dependants/{id}/token', { id }));
    held = { accessToken, at };
    return accessToken;
  } catch (error) {
    if (error instanceof ProblemError && [403, 404, 409].includes(error.status)) actingOver();
    throw error;
  }
}

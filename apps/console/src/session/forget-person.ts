import { forgetForGood } from '../shared/kept.js';
import { removeUnused } from '../shared/outbox/outbox-store.js';
import { forgetActing } from './acting.js';
import { dropUser, hasUser } from './kept-user.js';

/** What begins so in localStorage goes with whoever signs out: where they live, whom they call. */
export const PERSONAL = 'linli.person.';

/**
 * What this browser keeps of whoever was signed in: answers kept for want of a network, forms left unfinished, tokens, who they are,
 * through which channel they found a job, where they live and whom they call, where they wanted to sign in. It stays in what language, how
 * large, and with which issuer; how each wants their lists, where the computer is their own; and marks that wait for the district
 * (docs/adr/023).
 */
export async function forgetPerson(): Promise<void> {
  await forgetForGood();
  // The photos of a form that was left unfinished.
  await removeUnused().catch(() => undefined);
  if (hasUser()) await import('./users.js').then(({ users }) => users.removeUser()).catch(dropUser);
  forgetActing();
  sessionStorage.clear();
  for (const key of Object.keys(localStorage)) if (key.startsWith('oidc.') || key.startsWith(PERSONAL)) localStorage.removeItem(key);
}

import { forgetForGood } from '../shared/kept.js';
import { forgetActing } from './acting.js';
import { dropUser, hasUser } from './kept-user.js';

/**
 * What this browser keeps of whoever was signed in: answers kept for want of a network, tokens, who they are, through which channel they
 * found a job, where they wanted to sign in. It stays in what language, how large, and with which issuer; and marks that wait for the
 * district (docs/adr/023).
 */
export async function forgetPerson(): Promise<void> {
  await forgetForGood();
  if (hasUser()) await import('./users.js').then(({ users }) => users.removeUser()).catch(dropUser);
  forgetActing();
  sessionStorage.clear();
  for (const key of Object.keys(localStorage)) if (key.startsWith('oidc.')) localStorage.removeItem(key);
}

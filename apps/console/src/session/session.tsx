import { at, Client, post, ProblemError, remove, type Answer, type Schema, staffRoles, workingRoles } from '@linli/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { User } from 'oidc-client-ts';
import { useEffect } from 'react';

import { language } from '../i18n/index.js';
import { forgetAll } from '../shared/kept.js';
import { actingFor, actingOver, forgetActing } from './acting.js';
import { actingToken } from './acting-token.js';
import { actingAs, capacityOver, forgetCapacity } from './capacity.js';
import { lockedBy, markLocked, unlocked, whenLockedElsewhere, type Locked } from './lock.js';
import { forgetPerson } from './forget-person.js';
import { dropUser, hasUser, whenDropped } from './kept-user.js';

const ME = 'linli.me';
const SIGNED_OUT = 'linli.signed-out';
/** Whether this tab's session is on a computer that others use too. */
export const SHARED = 'linli.shared';

/** Only who signs in, or is signed in, loads what that takes. */
const signing = () => import('./users.js');

let leaving = false;

/**
 * Goes to the sign-in page, and comes back to where one was. After a sign-out, and when this browser is locked, one shows anew who one is,
 * whatever the issuer still remembers.
 * @param page `replaced` when nobody chose to go: then Back does not lead here again
 * @param again whoever is signed in shows anew who they are
 */
export async function signIn(page: 'left' | 'replaced' = 'left', { again = false } = {}): Promise<void> {
  if (leaving) return;
  const locked = lockedBy();
  const { users } = await signing();
  await users.signinRedirect({
    state: window.location.pathname + window.location.search,
    ui_locales: language(),
    redirectMethod: page === 'replaced' ? 'replace' : 'assign',
    ...(again || locked || localStorage.getItem(SIGNED_OUT) ? { prompt: 'login' } : {}),
    ...(locked?.username ? { login_hint: locked.username } : {}),
  });
}

/**
 * Finishes a sign-in; resolves to where one came from. Who comes back to this address later, as by the Back key, goes to the start page.
 */
export async function signedIn(): Promise<string> {
  const state = new URLSearchParams(window.location.search).get('state');
  const { users } = await signing();
  if (!state || !(await users.settings.stateStore.get(state))) return '/';
  const user = await users.signinCallback();
  forgetCapacity();
  forgetActing();
  localStorage.removeItem(SIGNED_OUT);
  sessionStorage.removeItem(SHARED);
  unlocked();
  await forgetAll({ except: user?.profile.sub });
  return typeof user?.state === 'string' ? user.state : '/';
}

const after = <T,>(ms: number, value: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value), ms));

const tabs = new BroadcastChannel('linli-session');
tabs.addEventListener('message', () => {
  leaving = true;
  void forgetPerson().then(() => window.location.assign('/'));
});

/** A page that comes back as it was left, by the Back key, does not show whoever signed out since. */
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted && !hasUser()) window.location.reload();
});

/**
 * Signs out: here in every tab and at the issuer, or in every browser. What cannot reach the issuer still forgets everything here, and asks
 * for the password next time.
 * @throws ProblemError when every browser was wanted and the district does not answer: then nothing has happened
 */
export async function signOut({ everywhere = false } = {}): Promise<void> {
  const user = await current();
  if (everywhere && user) await own.send(post('/api/identity/v1/sessions/end-all'));
  leaving = true;
  localStorage.setItem(SIGNED_OUT, 'yes');
  await forgetPerson();
  tabs.postMessage('signed out');
  try {
    if (!user?.id_token) throw new Error('nobody to sign out at the issuer');
    const { users } = await signing();
    await users.signoutRedirect({ id_token_hint: user.id_token });
  } catch {
    window.location.assign('/');
  }
}

/** So long a lock waits for the district to end the session, in milliseconds. */
const ENDS_WITHIN_MS = 3000;

/**
 * Locks this browser in all its tabs: it ends the session, and forgets tokens and answers. Loading the page again leaves nothing of it in
 * memory either. A session that the district could not be asked to end is kept in mind, for whoever comes next to end it.
 */
export async function lock(by: Omit<Locked, 'idToken'>): Promise<void> {
  if (leaving) return;
  leaving = true;
  const { users } = await signing();
  const idToken = (await users.getUser())?.id_token;
  markLocked({ ...by, idToken });
  const ended = own.send(remove('/api/identity/v1/sessions/{id}', { id: 'current' })).then(
    () => true,
    () => false,
  );
  if (await Promise.race([ended, after(ENDS_WITHIN_MS, false)])) markLocked(by);
  await forgetPerson();
  window.location.reload();
}

whenLockedElsewhere(() => {
  leaving = true;
  void forgetPerson().then(() => window.location.reload());
});
// A tab that slept meanwhile, or was opened again with what it held.
if (lockedBy()) dropUser();

/** Opens this browser to somebody else. @throws when a session has still to end and the issuer does not answer: then it stays locked */
export async function changePerson(): Promise<void> {
  const { idToken } = lockedBy() ?? {};
  const users = idToken ? (await signing()).users : undefined;
  await users?.metadataService.getEndSessionEndpoint();
  localStorage.setItem(SIGNED_OUT, 'yes');
  unlocked();
  if (users) await users.signoutRedirect({ id_token_hint: idToken! });
  else window.location.assign('/');
}

/** There is no account any more: nothing of it stays here. */
export async function accountGone(): Promise<void> {
  leaving = true;
  await forgetPerson();
  tabs.postMessage('signed out');
  window.location.assign('/');
}

/** Shows at once that nobody is signed in any more, wherever the session was ended. */
export function useSessionEnd(): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      whenDropped(() => {
        queries.setQueryData(['me'], null);
        queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
      }),
    [queries],
  );
}

let renewing: Promise<User | null> | undefined;

/**
 * Whoever is signed in, with a good token; with an old one as long as the issuer cannot be asked for another; null when it knows them no
 * more.
 */
async function current(): Promise<User | null> {
  if (!hasUser()) return null;
  const { isOver, users } = await signing();
  const user = await users.getUser();
  if (!user?.expired || !navigator.onLine) return user;
  try {
    return await (renewing ??= users.signinSilent().finally(() => (renewing = undefined)));
  } catch (error) {
    if (!isOver(error)) return user;
    await forgetPerson();
    return null;
  }
}

const unknown = (): void =>
  void signing()
    .then(({ users }) => users.removeUser())
    .then(() => signIn('replaced'));

/** As oneself, also while acting for somebody else. */
export const own = new Client({
  address: window.location.origin,
  token: async () => (await current())?.access_token,
  language,
  unauthenticated: unknown,
});

export const client = new Client({
  address: window.location.origin,
  token: async () => {
    const [user, dependant] = [await current(), actingFor()];
    return user && dependant ? actingToken(own, dependant) : user?.access_token;
  },
  actingAs,
  capacityOver,
  language,
  unauthenticated: () => (actingFor() ? actingOver() : unknown()),
});

export type Grant = Schema<'Grant'>;
export type Me = Answer<'/api/identity/v1/me'>;

/** Who is signed in, or for whom they act; null when nobody is. Without a network, as it was told in this tab. */
export function useMe() {
  return useQuery({
    queryKey: ['me'],
    staleTime: 300_000,
    networkMode: 'always',
    queryFn: async (): Promise<Me | null> => {
      const user = await current();
      return user && readMe(actingFor()?.accountId ?? user.profile.sub);
    },
  });
}

async function readMe(accountId: string): Promise<Me> {
  try {
    const me = await client.get(at('/api/identity/v1/me'));
    sessionStorage.setItem(ME, JSON.stringify(me));
    return me;
  } catch (error) {
    const kept = JSON.parse(sessionStorage.getItem(ME) ?? 'null') as Me | null;
    if (error instanceof ProblemError && error.code === 'offline' && kept?.accountId === accountId) return kept;
    throw error;
  }
}

const operating = ['district-staff', 'system-admin'];

/** What somebody's roles open in the console. The services decide anew for each request. */
export function accessOf(me: Me | null | undefined) {
  const roles = me?.grants.map(({ role }) => role) ?? [];
  const any = (wanted: readonly string[]) => roles.some((role) => wanted.includes(role));
  return {
    works: any(workingRoles),
    /** Is paid to be here, and comes for nothing that residents come for. */
    onStaff: any([...workingRoles, 'system-admin']),
    oversees: any(staffRoles),
    operates: any(operating),
    administers: any(['system-admin']),
    appoints: any([...staffRoles, 'system-admin']),
    recovers: any([...staffRoles, 'system-admin']),
    volunteers: any(['volunteer', 'team-leader']),
    leads: any(['team-leader']),
    guards: any(['guardian']),
    teaches: any(['teacher']),
    seeks: any(['job-seeker']),
    area: me?.grants.find(({ area }) => area)?.area,
  };
}

export type Access = ReturnType<typeof accessOf>;

import { Client, ProblemError } from '@linli/client';
import { useQuery } from '@tanstack/react-query';
import { ErrorResponse, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';

import { language } from '../i18n/index.js';
import { forgetAll } from '../shared/kept.js';

const origin = window.location.origin;

interface Settings {
  issuer: string;
  audience: string;
  clientId: string;
}

const SETTINGS = 'linli.settings';
const ME = 'linli.me';

/** As they were the last time when nothing answers: a page may open without a network. */
async function readSettings(): Promise<Settings> {
  try {
    const settings = (await (await fetch('/console.json', { signal: AbortSignal.timeout(5000) })).json()) as Settings;
    localStorage.setItem(SETTINGS, JSON.stringify(settings));
    return settings;
  } catch (error) {
    const kept = localStorage.getItem(SETTINGS);
    if (!kept) throw error;
    return JSON.parse(kept) as Settings;
  }
}

/** Sign-in with the issuer that this district uses: authorization code with PKCE. */
const { issuer, audience, clientId } = await readSettings();
const users = new UserManager({
  authority: issuer,
  client_id: clientId,
  redirect_uri: `${origin}/signed-in`,
  scope: 'openid profile',
  resource: audience,
  automaticSilentRenew: true,
  userStore: new WebStorageStateStore({ store: sessionStorage }),
});

/** Goes to the sign-in page, and comes back to where one was. */
export async function signIn(): Promise<void> {
  await users.signinRedirect({ state: window.location.pathname + window.location.search, ui_locales: language() });
}

/** Finishes a sign-in; resolves to where one came from. */
export async function signedIn(): Promise<string> {
  const user = await users.signinCallback();
  await forgetAll({ except: user?.profile.sub });
  return typeof user?.state === 'string' ? user.state : '/';
}

export async function signOut(): Promise<void> {
  await forgetAll();
  sessionStorage.removeItem(ME);
  await users.removeUser();
  window.location.assign('/');
}

let renewing: Promise<User | null> | undefined;

/** Whoever is signed in, with a good token; with an old one as long as the issuer cannot be asked for another; null when it knows them no more. */
async function current(): Promise<User | null> {
  const user = await users.getUser();
  if (!user?.expired || !navigator.onLine) return user;
  try {
    return await (renewing ??= users.signinSilent().finally(() => (renewing = undefined)));
  } catch (error) {
    if (!(error instanceof ErrorResponse)) return user;
    await users.removeUser();
    return null;
  }
}

export const client = new Client({
  address: origin,
  token: async () => (await current())?.access_token,
  language,
  unauthenticated: () => void users.removeUser().then(signIn),
});

export interface Grant {
  role: string;
  area?: string;
  organisation?: string;
}

export interface Me {
  accountId: string;
  name: string;
  grants: Grant[];
}

/** Who is signed in; null when nobody is. Without a network, as it was told in this tab. */
export function useMe() {
  return useQuery({
    queryKey: ['me'],
    staleTime: 300_000,
    networkMode: 'always',
    queryFn: async (): Promise<Me | null> => {
      const user = await current();
      return user && readMe(user.profile.sub);
    },
  });
}

async function readMe(accountId: string): Promise<Me> {
  try {
    const me = await client.get<Me>('/api/identity/v1/me');
    sessionStorage.setItem(ME, JSON.stringify(me));
    return me;
  } catch (error) {
    const kept = JSON.parse(sessionStorage.getItem(ME) ?? 'null') as Me | null;
    if (error instanceof ProblemError && error.code === 'offline' && kept?.accountId === accountId) return kept;
    throw error;
  }
}

const working = ['grid-worker', 'grid-lead', 'community-staff', 'subdistrict-staff', 'district-staff'];
const overseeing = ['community-staff', 'subdistrict-staff', 'district-staff'];

/** What somebody's roles open in the console. The services decide anew for each request. */
export function doorsOf(me: Me | null | undefined) {
  const roles = me?.grants.map(({ role }) => role) ?? [];
  const any = (wanted: string[]) => roles.some((role) => wanted.includes(role));
  return { works: any(working), oversees: any(overseeing), volunteers: any(['volunteer', 'team-leader']), leads: any(['team-leader']), guards: any(['guardian']), teaches: any(['teacher']), seeks: any(['job-seeker']), area: me?.grants.find(({ area }) => area)?.area };
}

import { Client } from '@linli/client';
import { useQuery } from '@tanstack/react-query';
import { UserManager, WebStorageStateStore } from 'oidc-client-ts';

import { language } from '../i18n/index.js';

const origin = window.location.origin;

interface Settings {
  issuer: string;
  audience: string;
  clientId: string;
}

/** Sign-in with the issuer that this district uses: authorization code with PKCE. */
const { issuer, audience, clientId } = (await (await fetch('/console.json')).json()) as Settings;
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
  return typeof user?.state === 'string' ? user.state : '/';
}

export async function signOut(): Promise<void> {
  await users.removeUser();
  window.location.assign('/');
}

export const client = new Client({
  address: origin,
  token: async () => (await users.getUser())?.access_token,
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

/** Who is signed in; null when nobody is. */
export function useMe() {
  return useQuery({
    queryKey: ['me'],
    staleTime: 300_000,
    queryFn: async (): Promise<Me | null> => {
      const user = await users.getUser();
      return user && !user.expired ? client.get<Me>('/api/identity/v1/me') : null;
    },
  });
}

const working = ['grid-worker', 'grid-lead', 'community-staff', 'subdistrict-staff', 'district-staff', 'system-admin'];
const overseeing = ['community-staff', 'subdistrict-staff', 'district-staff', 'system-admin'];

/** What somebody's roles open in the console. The services decide anew for each request. */
export function doorsOf(me: Me | null | undefined) {
  const roles = me?.grants.map(({ role }) => role) ?? [];
  const any = (wanted: string[]) => roles.some((role) => wanted.includes(role));
  return { works: any(working), oversees: any(overseeing), volunteers: any(['volunteer', 'team-leader']), leads: any(['team-leader']), guards: any(['guardian']), teaches: any(['teacher']), area: me?.grants.find(({ area }) => area)?.area };
}

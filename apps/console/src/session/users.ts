import { ErrorResponse, UserManager, WebStorageStateStore } from 'oidc-client-ts';

import { forgetPerson } from './forget-person.js';
import { dropped } from './kept-user.js';
import { settings } from './settings.js';

const { origin } = window.location;

/** Sign-in with the issuer that this district uses: authorization code with PKCE. */
const { issuer, audience, clientId } = settings;
export const users = new UserManager({
  authority: issuer,
  client_id: clientId,
  redirect_uri: `${origin}/signed-in`,
  post_logout_redirect_uri: `${origin}/`,
  scope: 'openid profile',
  resource: audience,
  automaticSilentRenew: true,
  userStore: new WebStorageStateStore({ store: sessionStorage }),
});

const over = ['invalid_grant', 'login_required', 'interaction_required'];

/** Did the issuer say that the session is over? Anything else may pass. */
export const isOver = (error: unknown): boolean => error instanceof ErrorResponse && over.includes(error.error ?? '');

users.events.addUserUnloaded(() => void dropped());
users.events.addSilentRenewError((error) => {
  if (isOver(error)) void forgetPerson();
});

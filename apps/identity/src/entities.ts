import { Account } from './accounts/account.entity.js';
import { SignInAttempt } from './accounts/sign-in-attempt.entity.js';
import { SignInSource } from './accounts/sign-in-source.entity.js';
import { AgencyClientSecret } from './agencies/agency-client-secret.entity.js';
import { AgencyClient } from './agencies/agency-client.entity.js';
import { OrganisationPlace } from './grants/organisation-place.entity.js';
import { RoleGrant } from './grants/role-grant.entity.js';
import { OidcModel } from './oidc/oidc-model.entity.js';
import { SessionsEnded } from './oidc/sessions-ended.entity.js';
import { SigningKey } from './oidc/signing-key.entity.js';

/** The tables of identity, beside those that every service has. */
export const entities = [
  Account,
  AgencyClient,
  AgencyClientSecret,
  OidcModel,
  SigningKey,
  RoleGrant,
  OrganisationPlace,
  SessionsEnded,
  SignInAttempt,
  SignInSource,
];

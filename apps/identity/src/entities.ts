import { Message } from '@linli/service/messages';

import { Account } from './accounts/account.entity.js';
import { SignInAttempt } from './accounts/sign-in-attempt.entity.js';
import { SignInSource } from './accounts/sign-in-source.entity.js';
import { SavedAddress } from './addresses/saved-address.entity.js';
import { AgencyClientSecret } from './agencies/agency-client-secret.entity.js';
import { AgencyClient } from './agencies/agency-client.entity.js';
import { OneTimeCode } from './codes/one-time-code.entity.js';
import { Dependant } from './dependants/dependant.entity.js';
import { AuthenticatorApp } from './factors/authenticator-app.entity.js';
import { Passkey } from './factors/passkey.entity.js';
import { RecoveryCode } from './factors/recovery-code.entity.js';
import { ElsewhereAttempt } from './federation/elsewhere-attempt.entity.js';
import { LinkedIdentity } from './federation/linked-identity.entity.js';
import { RoleGrant } from './grants/role-grant.entity.js';
import { AccountEvent } from './history/account-event.entity.js';
import { RoleInvitation } from './invitations/role-invitation.entity.js';
import { NumberChange } from './numbers/number-change.entity.js';
import { OidcModel } from './oidc/oidc-model.entity.js';
import { SessionsEnded } from './oidc/sessions-ended.entity.js';
import { SignIn } from './oidc/sign-in.entity.js';
import { SigningKey } from './oidc/signing-key.entity.js';
import { Organisation } from './organisations/organisation.entity.js';
import { Recovery } from './recoveries/recovery.entity.js';
import { SignInFlow } from './sign-in/sign-in-flow.entity.js';
import { Verification } from './verification/verification.entity.js';

/** The tables of identity, beside those that every service has. */
export const entities = [
  Account,
  AccountEvent,
  AgencyClient,
  AgencyClientSecret,
  AuthenticatorApp,
  Dependant,
  ElsewhereAttempt,
  LinkedIdentity,
  Message,
  NumberChange,
  OidcModel,
  OneTimeCode,
  Organisation,
  Passkey,
  Recovery,
  RecoveryCode,
  RoleGrant,
  RoleInvitation,
  SavedAddress,
  SessionsEnded,
  SignIn,
  SignInAttempt,
  SignInFlow,
  SignInSource,
  SigningKey,
  Verification,
];

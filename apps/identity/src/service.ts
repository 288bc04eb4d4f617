import { Config, system, UnitOfWork, type ServiceDefinition } from '@linli/service';
import { pruneMessages } from '@linli/service/messages';

import { pruneSources, pruneTries } from './accounts/sign-in.store.js';
import { AppModule } from './app.module.js';
import { pruneCodes } from './codes/one-time-code.store.js';
import { seedDemo } from './demo/seed.js';
import { demoSignIns } from './demo/sign-ins.js';
import { entities } from './entities.js';
import { pruneAttempts } from './federation/elsewhere-attempt.store.js';
import { pruneEvents } from './history/account-event.store.js';
import { FirstAdministrator } from './invitations/first-administrator.js';
import { pruneInvitations } from './invitations/invitations.store.js';
import { Identity1764000000001 } from './migrations/1764000000001-identity.js';
import { SignOut1764000000410 } from './migrations/1764000000410-sign-out.js';
import { OrganisationPlaces1764000000411 } from './migrations/1764000000411-organisation-places.js';
import { SignInSources1764000000412 } from './migrations/1764000000412-sign-in-sources.js';
import { SessionsEnded1764000000413 } from './migrations/1764000000413-sessions-ended.js';
import { Registration1764000000800 } from './migrations/1764000000800-registration.js';
import { OwnAccount1764000000801 } from './migrations/1764000000801-own-account.js';
import { AgencyClients1764000000810 } from './migrations/1764000000810-agency-clients.js';
import { RoleTerms1764000000822 } from './migrations/1764000000822-role-terms.js';
import { RoleInvitations1764000000823 } from './migrations/1764000000823-role-invitations.js';
import { Messages1764000000830 } from './migrations/1764000000830-messages.js';
import { Federation1764000000840 } from './migrations/1764000000840-federation.js';
import { Verification1764000000850 } from './migrations/1764000000850-verification.js';
import { Dependants1764000000851 } from './migrations/1764000000851-dependants.js';
import { StoppedAccounts1764000000937 } from './migrations/1764000000937-stopped-accounts.js';
import { SavedAddresses1764000000936 } from './migrations/1764000000936-saved-addresses.js';
import { Organisations1764000000946 } from './migrations/1764000000946-organisations.js';
import { pruneChanges } from './numbers/numbers.store.js';
import { pruneRecords, pruneSessionsEnded, pruneSignIns } from './oidc/signed-in.store.js';
import { pruneFlows } from './sign-in/flow.store.js';
import { mountIssuer } from './sign-in/mount.js';

export const identity: ServiceDefinition = {
  name: 'identity',
  title: { 'zh-CN': '账号与权限', en: 'Accounts and roles' },
  module: AppModule,
  answers: new URL('../answers.json', import.meta.url),
  entities,
  migrations: [
    Identity1764000000001,
    SignOut1764000000410,
    OrganisationPlaces1764000000411,
    SignInSources1764000000412,
    SessionsEnded1764000000413,
    Registration1764000000800,
    OwnAccount1764000000801,
    Messages1764000000830,
    RoleTerms1764000000822,
    RoleInvitations1764000000823,
    AgencyClients1764000000810,
    Verification1764000000850,
    Dependants1764000000851,
    Federation1764000000840,
    SavedAddresses1764000000936,
    StoppedAccounts1764000000937,
    Organisations1764000000946,
  ],
  prunings: {
    'sign-in-records': pruneRecords,
    'sessions-ended': pruneSessionsEnded,
    'sign-in-tries': pruneTries,
    'sign-in-sources': pruneSources,
    messages: pruneMessages,
    'sign-in-flows': pruneFlows,
    'one-time-codes': pruneCodes,
    'sign-ins': pruneSignIns,
    'account-events': pruneEvents,
    'role-invitations': pruneInvitations,
    'number-changes': pruneChanges,
    'elsewhere-attempts': pruneAttempts,
  },
  extend: async (app) => {
    await mountIssuer(app, demoSignIns(app.get(Config)));
    const token = process.env.FIRST_ADMIN_TOKEN;
    if (token) await app.get(UnitOfWork).as(system, (tx) => app.get(FirstAdministrator).offer(tx, token));
  },
  seed: seedDemo,
};

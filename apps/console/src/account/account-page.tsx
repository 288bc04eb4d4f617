import { ProblemError } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { Loaded, Outcome } from '../shared/states.js';
import { AboutPanel } from './about-panel.js';
import { useAccount } from './account.js';
import { AddressesPanel } from './addresses-panel.js';
import { AppPanel } from './app-panel.js';
import { EventsPanel } from './events-panel.js';
import { LeavePanel } from './leave-panel.js';
import { LinksPanel } from './links-panel.js';
import { NumberPanel } from './number-panel.js';
import { PasskeysPanel } from './passkeys-panel.js';
import { PasswordPanel } from './password-panel.js';
import { PrivacyPanel } from './privacy-panel.js';
import { RecoveryAlert } from './recovery-alert.js';
import { SessionsPanel } from './sessions-panel.js';

/** 我的账号: who I am, by what I sign in, where I am signed in, and what happened. */
export function AccountPage() {
  const { t } = useTranslation();
  const account = useAccount();
  // Whoever signs in with an issuer of the district's own choice has none here.
  const elsewhere = account.error instanceof ProblemError && account.error.status === 404;
  return (
    <section className="narrow">
      <h1>{t('account.title')}</h1>
      {elsewhere ? (
        <Outcome sign="?" title={t('account.none')} />
      ) : (
        <Loaded of={account}>
          {(of) => (
            <>
              <RecoveryAlert of={of} />
              <AboutPanel of={of} />
              <AddressesPanel />
              <NumberPanel of={of} />
              <PasskeysPanel of={of} />
              <AppPanel of={of} />
              <PasswordPanel of={of} />
              <LinksPanel />
              <SessionsPanel />
              <EventsPanel />
              <PrivacyPanel of={of} />
              <LeavePanel />
            </>
          )}
        </Loaded>
      )}
    </section>
  );
}

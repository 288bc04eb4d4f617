import { useTranslation } from 'react-i18next';

import { PrivacyNotice } from '../privacy/privacy-notice.js';
import { moment } from '../shared/format.js';
import type { Account } from './account.js';
import { Fold } from './fold.js';

/** What was agreed to when registering. */
export function PrivacyPanel({ of: { privacyVersion: version, privacyAt } }: { of: Account }) {
  const { t } = useTranslation();
  return (
    <Fold title={t('account.privacy')}>
      {version && privacyAt && <p className="quiet">{t('account.agreed', { at: moment(privacyAt), version })}</p>}
      <PrivacyNotice agreed={version} />
    </Fold>
  );
}

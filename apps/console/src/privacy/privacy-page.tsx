import { useTranslation } from 'react-i18next';

import { PrivacyNotice } from './privacy-notice.js';

/** 隐私告知, for anybody: also before they register. */
export function PrivacyPage() {
  const { t } = useTranslation();
  return (
    <section className="narrow">
      <h1>{t('account.privacy')}</h1>
      <div className="panel">
        <PrivacyNotice />
      </div>
    </section>
  );
}

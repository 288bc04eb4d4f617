import { useTranslation } from 'react-i18next';

import { LinksPanel } from './links-panel.js';

/** 我的账号: how somebody signs in. */
export function AccountPage() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('links.page')}</h1>
      <LinksPanel />
    </>
  );
}

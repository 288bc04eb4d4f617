import { useTranslation } from 'react-i18next';

import { NoticeList } from './notice-list.js';
import { allSources } from './sources.js';

/** What somebody was told by any of the services. Guardians have what is about children among their own pages too. */
export function NoticesPage() {
  const { t } = useTranslation();
  return (
    <section className="narrow">
      <h1>{t('notices.title')}</h1>
      <NoticeList of={allSources} />
    </section>
  );
}

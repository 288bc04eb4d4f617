import { useTranslation } from 'react-i18next';

import { doorsOf, useMe } from '../../session/session.js';
import { Rooms } from '../staff/rooms.js';
import { NoticeList } from './notice-list.js';

/** What teachers and staff were told; guardians have it among their own pages. */
export function NoticesPage() {
  const { t } = useTranslation();
  return (
    <>
      {doorsOf(useMe().data).oversees && <Rooms />}
      <section className="narrow">
        <h1>{t('notices.title')}</h1>
        <NoticeList />
      </section>
    </>
  );
}

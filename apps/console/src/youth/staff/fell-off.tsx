import { at } from '@linli/client';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';

import { useNames } from '../../cases/people.js';
import { noticeOf } from '../../notices/types.js';
import { moment } from '../../shared/format.js';
import { useRead } from '../../shared/query.js';

/** Of whom staff were told that their screening ran out: they left the sessions ahead. */
export function FellOff({ programme }: { programme: string }) {
  const { t } = useTranslation();
  const notices = useRead(at('/api/youth/v1/notices', { limit: 200 }));
  const fallen =
    notices.data?.items.map(noticeOf).filter(({ kind, about }) => kind === 'screening-lapsed' && about.programme === programme) ?? [];
  const nameOf = useNames(fallen.map(({ about }) => about.account));
  return (
    <>
      {fallen.map(({ id, about, at }) => (
        <Alert
          key={id}
          type="warning"
          showIcon
          style={{ marginBottom: 16 }}
          title={t('staff.fellOff', { name: nameOf(about.account) })}
          description={[
            moment(at),
            about.sessions ? t('staff.fellOffFrom', { n: Number(about.sessions), at: about.from ? moment(about.from) : '' }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        />
      ))}
    </>
  );
}

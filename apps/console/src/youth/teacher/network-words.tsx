import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';

import { moment } from '../../shared/format.js';
import type { Offline } from './keeping.js';

interface Props {
  answers: boolean;
  asked: number | undefined;
  offline: Offline;
  until: number | undefined;
}

/** Whether there is a network, and what that means for whoever stands in the classroom. */
export function NetworkWords({ answers, asked, offline, until }: Props) {
  const { t } = useTranslation();
  if (answers)
    return (
      <p className="quiet" role="status">
        {t(`teacher.promise.${offline}`, { until: until === undefined ? '' : moment(new Date(until)) })}
      </p>
    );
  const since = asked ? (
    <>
      <br />
      {t('teacher.asked', { at: moment(new Date(asked)) })}
    </>
  ) : null;
  return (
    <Alert
      className="apart"
      type="warning"
      showIcon
      title={t('teacher.offline')}
      description={
        <>
          {t('teacher.offlineHint')}
          {since}
        </>
      }
    />
  );
}

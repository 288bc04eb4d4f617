import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';

import { moment } from '../../shared/format.js';
import { useOpensOffline } from './offline-app.js';

/** Whether there is a network, and what that means for whoever stands in the classroom. */
export function NetworkWords({ answers, asked }: { answers: boolean; asked: number | undefined }) {
  const { t } = useTranslation();
  const opens = useOpensOffline();
  if (answers) return <p className="quiet" role="status">{t(opens ? 'teacher.opensOffline' : 'teacher.preparing')}</p>;
  return <Alert type="warning" showIcon style={{ marginBottom: 16 }} title={t('teacher.offline')} description={<>{t('teacher.offlineHint')}{asked ? <><br />{t('teacher.asked', { at: moment(new Date(asked)) })}</> : null}</>} />;
}

import { ProblemError } from '@linli/client';
import { Alert, Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';

import { useErrorWords } from '../../shared/error-words.js';
import type { Notes } from './use-notes.js';

/** What has not been sent, and why. */
export function WaitingNotes({ of: { waiting, error, refused, send, giveUp }, signedIn }: { of: Notes; signedIn: boolean }) {
  const { t } = useTranslation();
  const wordsOf = useErrorWords();
  const n = waiting.length;
  if (n === 0) return null;
  const outside = error instanceof ProblemError && (error.status === 403 || error.status === 404);
  const reason = outside ? t('teacher.outside') : error ? wordsOf(error) : undefined;
  const hint = t(signedIn ? 'teacher.toSendHint' : 'teacher.toSendSignedOut');
  if (!refused)
    return (
      <Alert
        className="apart"
        type="info"
        showIcon
        title={t('teacher.toSend', { n })}
        description={
          <>
            {hint}
            {reason && (
              <>
                <br />
                {reason}
              </>
            )}
          </>
        }
      />
    );
  return (
    <div className="emergency stack" role="alert">
      <strong>
        {t('teacher.refused')}：{reason}
      </strong>
      <span>
        {t('teacher.toSend', { n })}。{t('teacher.refusedHint')}
      </span>
      <div className="row">
        <Button size="large" type="primary" onClick={() => void send()}>
          {t('teacher.again')}
        </Button>
        <Popconfirm
          title={t('teacher.giveUpSure', { n })}
          okText={t('common.confirm')}
          cancelText={t('common.cancel')}
          onConfirm={() => void giveUp()}
        >
          <Button size="large">{t('teacher.giveUp')}</Button>
        </Popconfirm>
      </div>
    </div>
  );
}

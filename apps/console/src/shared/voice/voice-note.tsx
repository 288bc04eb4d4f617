import { ProblemError } from '@linli/client';
import { AudioOutlined, DeleteOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useErrorWords } from '../error-words.js';
import { say } from '../say.js';
import { upload } from '../upload.js';
import { canRecord, useRecorder } from './use-recorder.js';
import { VoicePlayer } from './voice-player.js';
import { clock, MOST_SECONDS } from './voice.rules.js';

interface Props {
  value: string | undefined;
  onChange: (id: string | undefined) => void;
}

/** Speaks instead of typing: pressed to begin and to end, heard again, taken away. Nothing where the browser cannot record. */
export function VoiceNote({ value, onChange }: Props) {
  const { t } = useTranslation();
  const wordsOf = useErrorWords();
  const [busy, setBusy] = useState(false);
  const { asking, seconds, silent, start, stop } = useRecorder((sound) => void save(sound));
  const save = async (sound: File) => {
    setBusy(true);
    try {
      onChange(await upload('grid', sound, true, () => say.info({ key: 'kept', content: t('voice.kept') })));
    } catch (error) {
      const offline = error instanceof ProblemError && error.code === 'not-sent';
      say.error({ content: offline ? t('voice.offline') : wordsOf(error), duration: 8 });
    } finally {
      setBusy(false);
    }
  };
  if (value)
    return (
      <div className="row" role="group" aria-label={t('voice.note')}>
        <VoicePlayer id={value} path={`/api/grid/v1/attachments/${value}`} label={t('voice.note')} />
        <Button size="large" icon={<DeleteOutlined aria-hidden />} onClick={() => onChange(undefined)}>
          {t('voice.delete')}
        </Button>
      </div>
    );
  if (!canRecord) return null;
  return (
    <div className="stack tight">
      {seconds === undefined ? (
        <Button size="large" block icon={<AudioOutlined aria-hidden />} loading={asking || busy} onClick={() => void start()}>
          {t('voice.record')}
        </Button>
      ) : (
        <Button size="large" block danger type="primary" icon={<AudioOutlined aria-hidden />} onClick={stop}>
          {t('voice.stop', { at: clock(seconds), of: clock(MOST_SECONDS) })}
        </Button>
      )}
      <span className="quiet" role="status">
        {seconds === undefined ? t('voice.hint', { n: MOST_SECONDS }) : t('voice.speak')}
      </span>
      {silent && <Alert type="warning" showIcon title={t(`voice.silent.${silent}`)} />}
    </div>
  );
}

import { ProblemError } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { useErrorWords } from '../../shared/error-words.js';

/** The child stays. It fills the screen until somebody closes it; nobody overlooks it. */
export function Refusal({ error, name, close }: { error: unknown; name: string | undefined; close: () => void }) {
  const { t, i18n } = useTranslation();
  const wordsOf = useErrorWords();
  const code = error instanceof ProblemError ? error.code : '';
  const known = i18n.exists(`teacher.stopWhy.${code}`);
  return (
    <dialog
      className="refusal"
      role="alertdialog"
      aria-labelledby="refusal"
      aria-describedby="refusal-why"
      ref={(dialog) => dialog?.showModal()}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <h2 id="refusal">{t('teacher.stop')}</h2>
      <p className="who">{name}</p>
      <p id="refusal-why">
        <strong>{known ? t(`teacher.stopWhy.${code}`) : wordsOf(error)}</strong>
      </p>
      <p>{t(`teacher.stopDo.${known ? code : 'other'}`)}</p>
      <Button size="large" block onClick={close}>
        {t('teacher.stopClose')}
      </Button>
    </dialog>
  );
}

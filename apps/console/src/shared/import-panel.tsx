import { ProblemError, type Command, type Schema } from '@linli/client';
import { useMutation } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitButton } from './submit-button.js';

import { client } from '../session/session.js';
import { useReadAnew } from './command.js';
import { useErrorWords } from './error-words.js';
import { useWrong, type FieldError } from './use-wrong.js';

type Report = Pick<Schema<'employment_ImportReport'>, 'rows' | 'errors'>;

interface Props<R extends Report> {
  /** Sends the sheet; in a dry run it is only looked through. */
  bring: (sheet: { file: File; dryRun?: boolean }) => Command<R>;
  /** The header of a column by its letters. */
  columnOf: (letters: string) => string;
  /** That nothing is wrong, and that all is in. */
  fine: (report: R) => string;
  done: (report: R) => string;
  go: (report: R) => string;
}

/** A filled sheet is looked through first; it is imported only when nothing is wrong with it, all of it or nothing. */
export function ImportPanel<R extends Report>({ bring: sent, columnOf, fine, done, go }: Props<R>) {
  const { t } = useTranslation();
  const wordsOf = useErrorWords();
  const id = useId();
  const readAnew = useReadAnew();
  const [file, setFile] = useState<File>();
  const check = useMutation({ mutationFn: (file: File) => client.send(sent({ file, dryRun: true })) });
  const bring = useMutation({
    mutationFn: (file: File) => client.send(sent({ file })),
    onSuccess: (_, file) => readAnew(sent({ file }).path),
  });
  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    bring.reset();
    check.mutate(chosen);
  };
  const error = bring.error ?? check.error;
  const wrong = check.data?.errors ?? (error instanceof ProblemError ? (error.problem.errors ?? []) : []);
  return (
    <div className="stack" aria-live="polite">
      <span className="file wide">
        <input
          id={id}
          type="file"
          accept=".xlsx"
          onChange={(event) => {
            choose(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <label htmlFor={id}>{t('staff.chooseSheet')}</label>
      </span>
      {check.isPending && <span role="status">{t('staff.checking')}</span>}
      {error && <Alert type="error" showIcon title={wordsOf(error)} />}
      {wrong.length > 0 && <Wrong of={wrong} columnOf={columnOf} />}
      {check.data && wrong.length === 0 && !bring.data && (
        <>
          <Alert type="success" showIcon title={fine(check.data)} />
          <SubmitButton
            onClick={() => file && bring.mutate(file)}
            why={check.data.rows === 0 ? t('staff.sheetEmpty') : undefined}
            loading={bring.isPending}
          >
            {go(check.data)}
          </SubmitButton>
        </>
      )}
      {bring.data && <Alert type="success" showIcon title={done(bring.data)} />}
    </div>
  );
}

function Wrong({ of, columnOf }: { of: FieldError[]; columnOf: Props<Report>['columnOf'] }) {
  const { t } = useTranslation();
  const say = useWrong();
  return (
    <>
      <Alert type="error" showIcon title={t('staff.sheetWrong', { n: of.length })} />
      <ul className="plain">
        {of.map((error) => (
          <li key={`${error.pointer} ${error.code}`} className="line cell">
            <strong className="rank">{error.pointer}</strong>
            <span>
              {columnOf(error.pointer.replace(/\d/g, ''))}：{say(error)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

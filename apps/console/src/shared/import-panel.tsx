import { DownloadOutlined } from '@ant-design/icons';
import { ProblemError, type Command, type Schema } from '@linli/client';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '../session/session.js';
import { useReadAnew } from './command.js';
import { useDownload } from './download.js';
import { useErrorWords } from './error-words.js';
import { FileChoice } from './file-choice.js';
import { SheetFaults } from './sheet-faults.js';
import { SubmitButton } from './submit-button.js';

type Report = Schema<'ImportReport'>;
type Rows = 'all' | 'good';

interface Props<R extends Report> {
  /** Sends the sheet; in a dry run it is only looked through. */
  bring: (sheet: { file: File; dryRun?: boolean; rows?: Rows }) => Command<R>;
  /** The same sheet back with its faults, or only the rows that are still to be corrected. */
  mark: (sheet: { file: File; rows: Rows }) => Command<Blob>;
  /** The header of a column by its letters. */
  columnOf: (letters: string) => string;
  /** That nothing is wrong, and that all is in. */
  fine: (report: R) => string;
  done: (report: R) => string;
}

/** A filled sheet is looked through first; then all of it is imported, or the good rows of it. */
export function ImportPanel<R extends Report>({ bring: sent, mark, columnOf, fine, done }: Props<R>) {
  const { t } = useTranslation();
  const wordsOf = useRefusal();
  const readAnew = useReadAnew();
  const [download, downloading] = useDownload();
  const [file, setFile] = useState<File>();
  const check = useMutation({ mutationFn: (file: File) => client.send(sent({ file, dryRun: true })) });
  const bring = useMutation({
    mutationFn: ({ file, rows }: { file: File; rows: Rows }) => client.send(sent({ file, rows })),
    onSuccess: (_, { file }) => readAnew(sent({ file }).path),
    // Something has changed since it was looked through.
    onError: (_, { file }) => check.mutate(file),
  });
  const choose = (chosen: File) => {
    setFile(chosen);
    bring.reset();
    check.mutate(chosen);
  };
  const error = bring.error ?? check.error;
  const headers = check.error instanceof ProblemError && check.error.code === 'sheet-invalid' ? (check.error.problem.errors ?? []) : [];
  const { errors, faults } = check.data ?? { errors: headers, faults: headers.length };
  const marked = (rows: Rows, title: string, name: string) =>
    file && (
      <Button
        size="large"
        block
        icon={<DownloadOutlined />}
        loading={downloading}
        onClick={() => void download(mark({ file, rows }), `${file.name.replace(/\.xlsx$/i, '')}-${name}.xlsx`)}
      >
        {title}
      </Button>
    );
  return (
    <div className="stack">
      <FileChoice
        accept=".xlsx"
        title={t('sheets.choose')}
        hint={file ? t('sheets.chosen', { name: file.name }) : t('sheets.drop')}
        choose={choose}
      />
      {check.isPending && <span role="status">{t('sheets.checking')}</span>}
      {error && headers.length === 0 && <Alert type="error" showIcon title={wordsOf(error)} />}
      {headers.length > 0 && <Alert type="error" showIcon title={t('sheets.wrongHeaders', { n: headers.length })} />}
      {bring.data ? (
        <>
          <Brought report={bring.data} done={done} />
          {bring.data.good + bring.data.already < bring.data.rows && marked('good', t('sheets.left'), t('sheets.leftName'))}
        </>
      ) : (
        <>
          {check.data && <Found report={check.data} fine={fine} />}
          {errors.length > 0 && <SheetFaults of={errors} faults={faults} columnOf={columnOf} />}
          {check.data && file && (
            <SubmitButton
              onClick={() => bring.mutate({ file, rows: faults > 0 ? 'good' : 'all' })}
              why={check.data.rows === 0 ? t('sheets.empty') : check.data.good === 0 ? t('sheets.noneGood') : undefined}
              loading={bring.isPending}
            >
              {t(faults > 0 ? 'sheets.good' : 'sheets.all', { n: check.data.good })}
            </SubmitButton>
          )}
          {errors.length > 0 && marked('all', t('sheets.marked'), t('sheets.fileName'))}
          {errors.length > 0 && <span className="quiet">{t('sheets.markedHint')}</span>}
        </>
      )}
    </div>
  );
}

/** What was found, before anything is imported. */
function Found<R extends Report>({ report, fine }: { report: R; fine: Props<R>['fine'] }) {
  const { t } = useTranslation();
  const { rows, good, faults, already } = report;
  if (faults === 0) return <Alert type="success" showIcon title={fine(report)} />;
  return (
    <Alert
      type="error"
      showIcon
      title={t('sheets.found', { rows, good, bad: rows - good, faults })}
      {...(already > 0 ? { description: t('sheets.already', { n: already }) } : {})}
    />
  );
}

/** What was imported, and what was not. */
function Brought<R extends Report>({ report, done }: { report: R; done: Props<R>['done'] }) {
  const { t } = useTranslation();
  const { rows, good, already } = report;
  if (good === rows) return <Alert type="success" showIcon title={done(report)} />;
  return (
    <Alert
      type={good > 0 ? 'warning' : 'error'}
      showIcon
      title={t('sheets.some', { good, left: rows - good })}
      {...(already > 0 ? { description: t('sheets.already', { n: already }) } : {})}
    />
  );
}

/** Why a file is not taken, in words for whoever filled it in. */
function useRefusal(): (error: unknown) => string {
  const { t } = useTranslation();
  const wordsOf = useErrorWords();
  return (error) => {
    const rows = error instanceof ProblemError && error.code === 'too-large' ? error.problem.params?.['rows'] : undefined;
    return rows === undefined ? wordsOf(error, 'sheets.refused') : t('sheets.tooManyRows', { rows });
  };
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemError } from '@linli/client';
import { client } from '../../session/session.js';
import { useTelling } from '../../shared/telling.js';
import { API } from '../types.js';
import type { ImportReport } from './types.js';
import { useWrong, type FieldError } from '../../shared/use-wrong.js';

/** A filled sheet is looked through first; it is imported only when nothing is wrong with it, all of it or nothing. */
export function ImportPanel({ programme }: { programme: string }) {
  const { t } = useTranslation();
  const tell = useTelling();
  const id = useId();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const path = `${API}/programmes/${programme}/enrolments/import`;
  const check = useMutation({ mutationFn: (sheet: File) => client.sendFile<ImportReport>(`${path}?dryRun=true`, sheet) });
  const bring = useMutation({ mutationFn: (sheet: File) => client.sendFile<ImportReport>(path, sheet), onSuccess: () => queries.invalidateQueries({ queryKey: ['read'] }) });
  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    bring.reset();
    check.mutate(chosen);
  };
  const error = bring.error ?? check.error;
  const wrong = check.data?.errors ?? (error instanceof ProblemError ? (error.problem.errors ?? []) : []);
  const fine = check.data !== undefined && wrong.length === 0;
  return (
    <div className="stack" aria-live="polite">
      <span className="file wide">
        <input id={id} type="file" accept=".xlsx" onChange={(event) => { choose(event.target.files?.[0]); event.target.value = ''; }} />
        <label htmlFor={id}>{t('staff.chooseSheet')}</label>
      </span>
      {check.isPending && <span role="status">{t('staff.checking')}</span>}
      {error && <Alert type="error" showIcon title={tell(error)} />}
      {wrong.length > 0 && <Wrong of={wrong} />}
      {fine && !bring.data && (
        <>
          <Alert type="success" showIcon title={t('staff.sheetFine', { rows: check.data.rows, parties: check.data.parties })} />
          <Button type="primary" size="large" block disabled={check.data.rows === 0} loading={bring.isPending} onClick={() => file && bring.mutate(file)}>{t('staff.import', { n: check.data.rows })}</Button>
        </>
      )}
      {bring.data && <Alert type="success" showIcon title={t('staff.imported', { rows: bring.data.rows, parties: bring.data.parties })} />}
    </div>
  );
}

function Wrong({ of }: { of: FieldError[] }) {
  const { t } = useTranslation();
  const say = useWrong();
  return (
    <>
      <Alert type="error" showIcon title={t('staff.sheetWrong', { n: of.length })} />
      <ul className="plain">
        {of.map((error) => (
          <li key={`${error.pointer} ${error.code}`} className="line row"><strong className="rank">{error.pointer}</strong><span>{t(`staff.column.${error.pointer.charAt(0)}`)}：{say(error)}</span></li>
        ))}
      </ul>
    </>
  );
}

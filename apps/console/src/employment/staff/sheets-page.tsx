import { DownloadOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Choices } from '../../shared/choices.js';
import { useDownload } from '../../shared/download.js';
import { ExportButtons } from '../../shared/export-buttons.js';
import { Field } from '../../shared/field.js';
import { inWords } from '../../shared/format.js';
import { ImportPanel } from '../../shared/import-panel.js';
import { useOwnCommunities } from '../../shared/own-communities.js';
import { usePages, useRead } from '../../shared/query.js';
import { More } from '../../shared/states.js';
import { useDeskArea } from './desk-area.js';
import { API, type Named } from '../api.js';
import type { EmployerLine, ImportReport } from './types.js';

/** Lists out and in, as .xlsx. */
export function SheetsPage() {
  const { t } = useTranslation();
  const area = useDeskArea();
  const communities = useOwnCommunities();
  const [download, busy] = useDownload();
  const list = (path: string, name: string) => <Button size="large" icon={<DownloadOutlined />} loading={busy} onClick={() => void download(`${API}/${path}/export.xlsx`, `${name}.xlsx`, { area })}>{name}</Button>;
  return (
    <>
      <h1>{t('desk.sheets')}</h1>
      {communities.length > 1 && <Choices label={t('desk.filter')} of={[{ name: 'area', label: t('desk.area'), options: communities }]} />}
      <section className="panel stack">
        <h2>{t('desk.out')}</h2>
        <span className="row">
          {list('jobs', t('desk.jobSheet'))}
          {list('applications', t('desk.countSheet'))}
          <ExportButtons path={`${API}/employers/export.xlsx`} name={t('desk.employerSheet')} body={{ area }} hint={t('desk.maskedHint')} fullReason={t('desk.fullReason')} />
        </span>
        <span className="quiet">{t('desk.outHint')}</span>
      </section>
      <Import />
    </>
  );
}

/** For an employer that brings its jobs on a stick: drafts, which it looks at and submits itself. */
function Import() {
  const { t } = useTranslation();
  const area = useDeskArea();
  const [employer, setEmployer] = useState<string>();
  const [download, busy] = useDownload();
  const employers = usePages<EmployerLine>(`${API}/employers?area=${area}&state=verified`);
  const skills = useRead<{ items: { code: string; name: Named }[] }>(`${API}/skills`);
  const column = (letters: string) => t(`desk.column.${letters}`);
  return (
    <section className="panel stack">
      <h2>{t('desk.in')}</h2>
      <span>{t('desk.inHint')}</span>
      <Button size="large" icon={<DownloadOutlined />} loading={busy} onClick={() => void download(`${API}/jobs/template.xlsx`, `${t('desk.template')}.xlsx`)}>{t('desk.template')}</Button>
      <details><summary>{t('desk.howToFill')}</summary><p>{t('desk.fillHint')}</p><p>{t('desk.skillNames')}{skills.data?.items.map(({ name }) => inWords({ ...name, en: name['zh-CN'] })).join('、')}</p></details>
      <Field id="employer" label={t('desk.forWhom')}>
        <Select id="employer" size="large" showSearch={{ optionFilterProp: 'label' }} value={employer} loading={employers.isPending} notFoundContent={t('desk.noEmployers')} onChange={setEmployer} options={employers.items?.map(({ id, name }) => ({ value: id, label: name })) ?? []} />
      </Field>
      <More of={employers} inline />
      {employer && (
        <ImportPanel<ImportReport>
          key={employer}
          path={`${API}/employers/${employer}/jobs/import`}
          columnOf={column}
          fine={({ rows }) => t('desk.sheetFine', { n: rows })}
          go={({ rows }) => t('desk.import', { n: rows })}
          done={({ rows }) => t('desk.imported', { n: rows })}
        />
      )}
    </section>
  );
}

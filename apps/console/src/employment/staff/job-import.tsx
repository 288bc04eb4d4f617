import { at, post } from '@linli/client';
import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useDownload } from '../../shared/download.js';
import { inWords } from '../../shared/format.js';
import { ImportPanel } from '../../shared/import-panel.js';
import { useRead } from '../../shared/query.js';

/** Jobs out of a sheet, as drafts of one employer. @param children how it is chosen, where it has to be */
export function JobImport({ employer, hint, children }: { employer: string | undefined; hint: string; children?: ReactNode }) {
  const { t } = useTranslation();
  const [download, busy] = useDownload();
  const skills = useRead(at('/api/employment/v1/skills'));
  return (
    <section className="panel stack">
      <h2>{t('desk.in')}</h2>
      <span>{hint}</span>
      <Button
        size="large"
        icon={<DownloadOutlined />}
        loading={busy}
        onClick={() => void download(at('/api/employment/v1/jobs/template.xlsx'), `${t('desk.template')}.xlsx`)}
      >
        {t('desk.template')}
      </Button>
      <details>
        <summary>{t('desk.howToFill')}</summary>
        <p>{t('desk.fillHint')}</p>
        <p>
          {t('desk.skillNames')}
          {skills.data?.items.map(({ name }) => inWords({ ...name, en: name['zh-CN'] })).join('、')}
        </p>
      </details>
      {children}
      {employer && (
        <ImportPanel
          key={employer}
          bring={(sheet) => post('/api/employment/v1/employers/{id}/jobs/import', { id: employer, ...sheet })}
          mark={(sheet) => post('/api/employment/v1/employers/{id}/jobs/import/marked.xlsx', { id: employer, ...sheet })}
          columnOf={(letters) => t(`desk.column.${letters}`)}
          fine={({ rows }) => t('desk.sheetFine', { n: rows })}
          done={({ rows }) => t('desk.imported', { n: rows })}
        />
      )}
    </section>
  );
}

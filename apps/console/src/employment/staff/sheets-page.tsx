import { at, post } from '@linli/client';
import { DownloadOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Choices } from '../../shared/choices.js';
import { useDownload } from '../../shared/download.js';
import { ExportButtons } from '../../shared/export-buttons.js';
import { Field } from '../../shared/field.js';
import { useOwnCommunities } from '../../shared/own-communities.js';
import { usePages } from '../../shared/query.js';
import { More } from '../../shared/states.js';
import { useDeskArea } from './desk-area.js';
import { JobImport } from './job-import.js';

/** Lists out and in, as .xlsx. */
export function SheetsPage() {
  const { t } = useTranslation();
  const area = useDeskArea();
  const communities = useOwnCommunities();
  const [download, busy] = useDownload();
  const list = (of: 'jobs' | 'applications', name: string) => (
    <Button
      size="large"
      icon={<DownloadOutlined />}
      loading={busy}
      onClick={() => void download(post(`/api/employment/v1/${of}/export.xlsx`, { body: { area } }), `${name}.xlsx`)}
    >
      {name}
    </Button>
  );
  return (
    <>
      <h1>{t('desk.sheets')}</h1>
      {communities.length > 1 && <Choices label={t('desk.filter')} of={[{ name: 'area', label: t('desk.area'), options: communities }]} />}
      <section className="panel stack">
        <h2>{t('desk.out')}</h2>
        <span className="row">
          {list('jobs', t('desk.jobSheet'))}
          {list('applications', t('desk.countSheet'))}
          <ExportButtons
            sheet={(why) => post('/api/employment/v1/employers/export.xlsx', { body: { area, ...why } })}
            name={t('desk.employerSheet')}
            hint={t('desk.maskedHint')}
            fullReason={t('desk.fullReason')}
          />
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
  const employers = usePages(at('/api/employment/v1/employers', { area, state: 'verified' }));
  return (
    <JobImport employer={employer} hint={t('desk.inHint')}>
      <Field id="employer" label={t('desk.forWhom')}>
        <Select
          id="employer"
          size="large"
          showSearch={{ optionFilterProp: 'label' }}
          value={employer}
          loading={employers.isPending}
          notFoundContent={t('desk.noEmployers')}
          onChange={setEmployer}
          options={employers.items?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        />
      </Field>
      <More of={employers} inline />
    </JobImport>
  );
}

import { post } from '@linli/client';
import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { useDownload } from '../../shared/download.js';
import { Loaded } from '../../shared/states.js';
import { JobImport } from '../staff/job-import.js';
import type { EmployerLine } from '../staff/types.js';
import { useChosenEmployer } from './chosen-employer.js';
import { EmployerChoice } from './employer-choice.js';
import { NoneYet } from './none-yet.js';

/** Many jobs at once, in and out as .xlsx. */
export function SheetsPage() {
  const { t } = useTranslation();
  const { own, chosen } = useChosenEmployer();
  return (
    <section className="narrow">
      <h1>{t('hiring.sheets')}</h1>
      <Loaded of={own}>{() => (chosen ? <Sheets of={chosen} /> : <NoneYet />)}</Loaded>
    </section>
  );
}

function Sheets({ of }: { of: EmployerLine }) {
  const { t } = useTranslation();
  const [download, busy] = useDownload();
  return (
    <>
      <EmployerChoice />
      <JobImport employer={of.id} hint={t('hiring.inHint')} />
      <section className="panel stack">
        <h2>{t('desk.out')}</h2>
        <span className="quiet">{t('hiring.outHint')}</span>
        <Button
          size="large"
          icon={<DownloadOutlined />}
          loading={busy}
          onClick={() =>
            void download(post('/api/employment/v1/jobs/export.xlsx', { body: { employer: of.id } }), `${t('desk.jobSheet')}.xlsx`)
          }
        >
          {t('desk.jobSheet')}
        </Button>
      </section>
    </>
  );
}

import { at, post } from '@linli/client';
import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { useDownload } from '../../shared/download.js';
import { ExportButtons } from '../../shared/export-buttons.js';
import { ImportPanel } from '../../shared/import-panel.js';
import { useProgramme } from './programme-page.js';

/** Lists out and in, as .xlsx. */
export function SheetsPanel() {
  const { t } = useTranslation();
  const { id, state } = useProgramme();
  const [download, busy] = useDownload();
  return (
    <>
      <section className="panel stack">
        <h2>{t('staff.out')}</h2>
        <ExportButtons
          sheet={(why) => post('/api/youth/v1/programmes/{id}/enrolments/export.xlsx', { id, body: why })}
          name={t('staff.enrolmentSheet')}
        />
        <span className="quiet">{t('staff.registerOut')}</span>
      </section>
      <section className="panel stack">
        <h2>{t('staff.in')}</h2>
        <span>{t('staff.inHint')}</span>
        <Button
          size="large"
          icon={<DownloadOutlined />}
          loading={busy}
          onClick={() => void download(at('/api/youth/v1/enrolments/template.xlsx'), `${t('staff.template')}.xlsx`)}
        >
          {t('staff.template')}
        </Button>
        {state === 'open' ? <Import programme={id} /> : <strong>{t('staff.importNotOpen')}</strong>}
      </section>
    </>
  );
}

function Import({ programme }: { programme: string }) {
  const { t } = useTranslation();
  return (
    <ImportPanel
      bring={(sheet) => post('/api/youth/v1/programmes/{id}/enrolments/import', { id: programme, ...sheet })}
      mark={(sheet) => post('/api/youth/v1/programmes/{id}/enrolments/import/marked.xlsx', { id: programme, ...sheet })}
      columnOf={(letters) => t(`staff.column.${letters}`)}
      fine={({ rows, parties }) => t('staff.sheetFine', { rows, parties })}
      done={({ rows, parties }) => t('staff.imported', { rows, parties })}
    />
  );
}

import { DownloadOutlined } from '@ant-design/icons';
import type { Command } from '@linli/client';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useDownload } from './download.js';
import { Field } from './field.js';
import { SubmitButton } from './submit-button.js';

/** A sheet with masked names, or in full for a reason, which stays in the audit. The file's name names nobody. */
export function ExportButtons({
  sheet,
  name,
  words = name,
  hint,
  fullReason,
}: {
  sheet: (why: { reason?: string }) => Command<Blob>;
  name: string;
  words?: string;
  hint?: string;
  fullReason?: string;
}) {
  const { t } = useTranslation();
  const [download, busy] = useDownload();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const close = () => {
    setOpen(false);
    setReason('');
  };
  const full = async () => {
    if (await download(sheet({ reason: reason.trim() }), `${name}.xlsx`)) close();
  };
  return (
    <>
      <Button size="large" icon={<DownloadOutlined />} onClick={() => setOpen(true)}>
        {words}
      </Button>
      <Modal open={open} title={name} footer={null} onCancel={close}>
        <div className="stack">
          <span>{hint ?? t('staff.maskedHint')}</span>
          <Button
            size="large"
            block
            loading={busy}
            onClick={() => void download(sheet({}), `${name}.xlsx`).then((fine) => fine && close())}
          >
            {t('staff.exportMasked')}
          </Button>
          <Field id="why" label={fullReason ?? t('staff.fullReason')} hint={t('staff.reasonHint')}>
            <Input.TextArea id="why" rows={2} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
          <SubmitButton
            look="plain"
            onClick={() => void full()}
            why={reason.trim().length < 4 ? t('staff.reasonFirst') : undefined}
            loading={busy}
          >
            {t('staff.exportFull')}
          </SubmitButton>
        </div>
      </Modal>
    </>
  );
}

import { Button, Input, Modal, QRCode } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { moment } from '../shared/format.js';
import type { Link } from './types.js';

/** The link of an invitation, shown once: to be scanned from this screen, or sent. */
export function LinkDialog({ of, close }: { of: Link; close: () => void }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <Modal
      open
      title={t('people.linkTitle', { role: t(`role.${of.role}`) })}
      onCancel={close}
      footer={
        <Button type="primary" size="large" block onClick={close}>
          {t('people.linkNoted')}
        </Button>
      }
    >
      <div className="stack centred">
        <QRCode value={of.link} size={220} type="svg" errorLevel="M" role="img" aria-label={t('people.linkAsPicture')} />
        <Input readOnly size="large" value={of.link} aria-label={t('people.link')} onFocus={(event) => event.target.select()} />
        <Button size="large" block onClick={() => void navigator.clipboard.writeText(of.link).then(() => setCopied(true))}>
          {t(copied ? 'people.copied' : 'people.copy')}
        </Button>
        <span>{t('people.linkHint', { at: moment(of.expiresAt) })}</span>
      </div>
    </Modal>
  );
}

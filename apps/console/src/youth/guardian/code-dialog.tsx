import type { Answer } from '@linli/client';
import { Button, Modal, QRCode } from 'antd';
import { useTranslation } from 'react-i18next';

import { moment } from '../../shared/format.js';

export type Code = Answer<'/api/youth/v1/pickup-adults/{id}/codes', 'post'>;

/** Six digits for one collection, to be read across a school gate; the picture says the same and nothing more. */
export function CodeDialog({ of, name, close }: { of: Code | undefined; name: string; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      open={of !== undefined}
      title={t('youth.codeTitle', { name })}
      onCancel={close}
      footer={
        <Button type="primary" size="large" block onClick={close}>
          {t('guardian.noted')}
        </Button>
      }
    >
      {of && (
        <div className="stack centred">
          <p className="code">{of.code}</p>
          <QRCode value={of.code} size={200} type="svg" errorLevel="M" role="img" aria-label={t('guardian.codeAsPicture')} />
          <span>{t('youth.codeHint', { at: moment(of.until) })}</span>
          <span>{t('guardian.codeUse')}</span>
        </div>
      )}
    </Modal>
  );
}

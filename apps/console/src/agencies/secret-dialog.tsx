import { Alert, Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { say } from '../shared/say.js';

/** A new secret, which nobody sees a second time: it closes by its own button only. */
export function SecretDialog({ of, secret, close }: { of: string; secret: string; close: () => void }) {
  const { t } = useTranslation();
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => say.success(t('agency.copied')),
      () => say.warning(t('agency.notCopied')),
    );
  return (
    <Modal
      open
      title={t('agency.secretTitle', { clientId: of })}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={null}
    >
      <div className="stack">
        <Alert type="warning" showIcon title={t('agency.secretOnce')} description={t('agency.secretHint')} />
        <code className="secret">{secret}</code>
        <Button type="primary" size="large" block onClick={() => void copy()}>
          {t('agency.copy')}
        </Button>
        <Button size="large" block onClick={close}>
          {t('agency.kept')}
        </Button>
      </div>
    </Modal>
  );
}

import { Alert, Button, Modal } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '../shared/say.js';

/** Codes that nobody sees a second time: it closes by its own button only, and alone goes on paper. */
export function RecoveryCodesDialog({ codes, close }: { codes: readonly string[]; close: () => void }) {
  const { t } = useTranslation();
  useEffect(() => {
    document.documentElement.classList.add('prints-dialog');
    return () => document.documentElement.classList.remove('prints-dialog');
  }, []);
  const copy = () =>
    navigator.clipboard.writeText(codes.join('\n')).then(
      () => say.success(t('account.copied')),
      () => say.warning(t('account.notCopied')),
    );
  return (
    <Modal open title={t('account.codesTitle')} closable={false} keyboard={false} mask={{ closable: false }} footer={null}>
      <div className="stack">
        <Alert type="warning" showIcon title={t('account.codesOnce')} description={t('account.codesHint')} />
        <ul className="plain recovery-codes">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <Button size="large" block onClick={() => window.print()}>
          {t('account.print')}
        </Button>
        <Button size="large" block onClick={() => void copy()}>
          {t('account.copy')}
        </Button>
        <Button type="primary" size="large" block onClick={close}>
          {t('account.kept')}
        </Button>
      </div>
    </Modal>
  );
}

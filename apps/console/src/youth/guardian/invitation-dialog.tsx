import type { Answer } from '@linli/client';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';

import { moment } from '../../shared/format.js';
import { say } from '../../shared/say.js';

/** The code for another guardian, shown once: large enough to read it out, and to copy. */
export function InvitationDialog({
  of,
  close,
}: {
  of: Answer<'/api/youth/v1/children/{id}/guardian-invitations', 'post'> | undefined;
  close: () => void;
}) {
  const { t } = useTranslation();
  const copy = (code: string) =>
    navigator.clipboard.writeText(code).then(
      () => say.success(t('guardian.copied')),
      () => say.warning(t('guardian.notCopied')),
    );
  return (
    <Modal open={of !== undefined} title={t('guardian.invitation')} onCancel={close} footer={null}>
      {of && (
        <div className="stack">
          <p className="code small" data-code={of.code}>
            {of.code.slice(0, 5)} {of.code.slice(5)}
          </p>
          <span>{t('guardian.invitationOnce', { at: moment(of.until) })}</span>
          <Button type="primary" size="large" block onClick={() => void copy(of.code)}>
            {t('guardian.copy')}
          </Button>
          <Button size="large" block onClick={close}>
            {t('guardian.noted')}
          </Button>
        </div>
      )}
    </Modal>
  );
}

import { Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitButton } from '../../shared/submit-button.js';

import type { Child } from '../types.js';

/** Without this consent nothing of the child stays: what that means is said first, and asked once more. */
export function WithdrawDialog({ of, open, cancel, withdraw }: { of: Child; open: boolean; cancel: () => void; withdraw: () => void }) {
  const { t } = useTranslation();
  const [sure, setSure] = useState(false);
  return (
    <Modal
      open={open}
      title={t('guardian.withdrawTitle', { name: of.name })}
      onCancel={cancel}
      footer={null}
      afterClose={() => setSure(false)}
    >
      <div className="stack">
        <ul className="told">
          {(['lists', 'places', 'pickup', 'kept'] as const).map((what) => (
            <li key={what}>{t(`guardian.withdrawn.${what}`)}</li>
          ))}
        </ul>
        <Checkbox checked={sure} onChange={({ target }) => setSure(target.checked)}>
          {t('guardian.withdrawSure')}
        </Checkbox>
        <Button size="large" block onClick={cancel}>
          {t('guardian.keep')}
        </Button>
        <SubmitButton look="danger" onClick={withdraw} why={sure ? undefined : t('guardian.sureFirst')}>
          {t('guardian.withdrawNow')}
        </SubmitButton>
      </div>
    </Modal>
  );
}

import { post } from '@linli/client';
import { Alert, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { CodeField } from '../shared/code-field.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';
import type { Entered } from './recovery.js';

/** The code that she reads aloud from her new phone. */
export function CodeDialog({ of: { id, version, shown }, close }: { of: Entered; close: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [code, setCode] = useState('');
  const { send, wrong, refusal } = useForm(close, { 'code-wrong': 'code' });
  return (
    <Modal open title={t('recovery.codeTitle')} footer={null} onCancel={close}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate(post('/api/identity/v1/recoveries/{id}/prove', { id, ifMatch: version, body: { code } }));
        }}
      >
        <Alert type="info" showIcon title={t('recovery.codeHint')} description={shown && t('account.codeShown', { code: shown })} />
        <CodeField id="recovery-code" label={t('account.code')} wrong={wrong('code')} value={code} set={setCode} />
        {refusal && <Alert type="error" showIcon title={refusal} />}
        <SubmitButton loading={send.isPending} why={missing(code.length !== 6 && t('account.code'))}>
          {t('common.confirm')}
        </SubmitButton>
      </form>
    </Modal>
  );
}

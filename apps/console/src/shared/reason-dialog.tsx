import type { Command } from '@linli/client';
import { Alert, Input, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from './field.js';
import { SubmitButton, useMissing } from './submit-button.js';
import { useForm } from './use-form.js';

interface Props {
  title: string;
  hint: string;
  /** What is asked for, where it is not called a reason. */
  label?: string;
  command: (reason: string) => Command;
  done: () => void;
  children?: ReactNode;
}

/** What is only done for a reason, which stays in the audit. */
export function ReasonDialog({ title, hint, label, command, done, children }: Props) {
  const { t } = useTranslation();
  const asked = label ?? t('common.reason');
  const missing = useMissing();
  const [reason, setReason] = useState('');
  const { send, wrong, refusal } = useForm(done, { 'names-child': 'reason' });
  return (
    <Modal open title={title} footer={null} onCancel={done}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate(command(reason.trim()));
        }}
      >
        {children}
        <Field id="reason" label={asked} hint={hint} wrong={wrong('reason')}>
          <Input.TextArea id="reason" rows={3} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
        {refusal && <Alert type="error" showIcon title={refusal} />}
        <SubmitButton why={missing(reason.trim().length < 2 && asked)} loading={send.isPending}>
          {t('common.confirm')}
        </SubmitButton>
      </form>
    </Modal>
  );
}

import { post } from '@linli/client';
import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { timeOf } from '../../shared/days.js';
import { Field } from '../../shared/field.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import type { SessionLine } from './types.js';
import { useForm } from '../../shared/use-form.js';

/** Another day for a session. */
export function MakeUpDialog({ of, when, done }: { of: SessionLine; when: string; done: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [given, setGiven] = useState({ date: '', from: timeOf(of.startsAt), to: timeOf(of.endsAt) });
  const { send, wrong, refusal } = useForm(done, { conflict: 'date' });
  return (
    <Modal open title={`${t('staff.session.make-up')} · ${when}`} footer={null} onCancel={done}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate(post('/api/youth/v1/sessions/{id}/make-up', { id: of.id, body: given }));
        }}
      >
        {(['date', 'from', 'to'] as const).map((name) => (
          <Field key={name} id={name} label={t(`staff.makeUp.${name}`)} wrong={wrong(name)}>
            <Input
              id={name}
              type={name === 'date' ? 'date' : 'time'}
              size="large"
              value={given[name]}
              onChange={(event) => setGiven({ ...given, [name]: event.target.value })}
            />
          </Field>
        ))}
        {refusal && <Alert type="error" showIcon title={refusal} />}
        <SubmitButton
          why={missing(...(['date', 'from', 'to'] as const).map((name) => !given[name] && t(`staff.makeUp.${name}`)))}
          loading={send.isPending}
        >
          {t('common.confirm')}
        </SubmitButton>
      </form>
    </Modal>
  );
}

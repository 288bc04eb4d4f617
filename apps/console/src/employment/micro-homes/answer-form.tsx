import { post } from '@linli/client';
import { Alert, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from '../../shared/field.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import { useForm } from '../../shared/use-form.js';
import type { Need } from './types.js';

/** Staff answer in words, to her and her host. */
export function AnswerForm({ of }: { of: Need }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [answer, setAnswer] = useState('');
  const { send, wrong, refusal } = useForm(() => undefined);
  return (
    <form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(post('/api/employment/v1/needs/{id}/answer', { id: of.id, body: { answer: answer.trim() }, ifMatch: of.version }));
      }}
    >
      <Field id="answer" label={t('microHome.answer')} hint={t('microHome.answerHint')} wrong={wrong('answer')}>
        <Input.TextArea id="answer" rows={5} maxLength={1000} value={answer} onChange={(event) => setAnswer(event.target.value)} />
      </Field>
      {refusal && <Alert type="error" showIcon title={refusal} />}
      <SubmitButton why={missing(answer.trim().length < 2 && t('microHome.answer'))} loading={send.isPending}>
        {t('microHome.sendAnswer')}
      </SubmitButton>
    </form>
  );
}

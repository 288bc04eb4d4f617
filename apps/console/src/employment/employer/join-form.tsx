import { post } from '@linli/client';
import { Alert, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { Field } from '../../shared/field.js';
import { SubmitButton } from '../../shared/submit-button.js';
import { useForm } from '../../shared/use-form.js';
import type { EmployerLine } from '../staff/types.js';

/** For whoever was given a code by somebody who stands for an employer. */
export function JoinForm() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const { send, refusal, code: refused } = useForm<EmployerLine>(({ id }) => void navigate(`/employer/${id}`));
  const wrong = refused === 'duplicate' ? t('hiring.alreadyIn') : refusal;
  return (
    <details>
      <summary>{t('hiring.haveCode')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate(post('/api/employment/v1/employers/join', { body: { code: code.trim().toUpperCase() } }));
        }}
      >
        <Field id="code" label={t('hiring.code')} hint={t('hiring.codeHint')}>
          <Input id="code" size="large" maxLength={12} autoComplete="off" value={code} onChange={(event) => setCode(event.target.value)} />
        </Field>
        {wrong && <Alert className="apart" type="error" showIcon title={wrong} />}
        <SubmitButton look="plain" why={code.trim().length < 10 ? t('hiring.codeHint') : undefined} loading={send.isPending}>
          {t('hiring.join')}
        </SubmitButton>
      </form>
    </details>
  );
}

import { post } from '@linli/client';
import { Alert, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { Field } from '../../shared/field.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import { useForm } from '../../shared/use-form.js';
import type { MicroHome } from './types.js';

/** For whom the community asked to host: the code that it gave her. */
export function HostCode() {
  const { t } = useTranslation();
  const missing = useMissing();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const { send, wrong, refusal } = useForm<MicroHome>(({ id }) => void navigate(`/micro-homes/${id}`), { 'invitation-invalid': 'code' });
  return (
    <form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(post('/api/employment/v1/micro-homes/host', { body: { code: code.replaceAll(/\s/g, '').toUpperCase() } }));
      }}
    >
      <h2>{t('microHome.beHost')}</h2>
      <Field id="code" label={t('microHome.code')} hint={t('microHome.codeHint')} wrong={wrong('code')}>
        <Input id="code" size="large" maxLength={12} autoComplete="off" value={code} onChange={(event) => setCode(event.target.value)} />
      </Field>
      {refusal && !wrong('code') && <Alert type="error" showIcon title={refusal} />}
      <SubmitButton look="plain" why={missing(code.replaceAll(/\s/g, '').length !== 10 && t('microHome.code'))} loading={send.isPending}>
        {t('microHome.enterCode')}
      </SubmitButton>
    </form>
  );
}

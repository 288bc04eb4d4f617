import { post } from '@linli/client';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from '../shared/field.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';

/** Name and identity number, of which nothing stays but a digest. */
export function VerificationForm() {
  const { t } = useTranslation();
  const missing = useMissing();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [idNumber, setIdNumber] = useState('');
  // The account has this name from now on.
  const { send, wrong, refusal, code } = useForm(() => void queries.invalidateQueries({ queryKey: ['me'] }), {
    'name-number-differ': 'idNumber',
  });
  const number = idNumber.replaceAll(/\s/g, '');
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(post('/api/identity/v1/account/verification', { body: { name: name.trim(), idNumber: number } }));
      }}
    >
      <p>{t('verify.why')}</p>
      <Field id="real-name" label={t('verify.name')} wrong={wrong('name')}>
        <Input
          id="real-name"
          size="large"
          autoComplete="name"
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <Field
        id="id-number"
        label={t('verify.idNumber')}
        hint={t('verify.idNumberHint')}
        wrong={code === 'validation-failed' && wrong('idNumber') ? t('verify.idNumberWrong') : wrong('idNumber')}
      >
        <Input
          id="id-number"
          size="large"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={24}
          value={idNumber}
          onChange={(event) => setIdNumber(event.target.value)}
        />
      </Field>
      <Alert className="apart" type="info" showIcon title={t('verify.kept')} />
      {refusal && <Alert className="apart" type="error" showIcon title={refusal} />}
      <SubmitButton why={missing(!name.trim() && t('verify.name'), number.length !== 18 && t('verify.idNumber'))} loading={send.isPending}>
        {t('verify.send')}
      </SubmitButton>
      <p className="quiet">{t('verify.tries')}</p>
    </form>
  );
}

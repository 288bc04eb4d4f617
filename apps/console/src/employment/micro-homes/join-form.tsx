import { post } from '@linli/client';
import { Alert, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../session/session.js';
import { Field } from '../../shared/field.js';
import { SubmitButton } from '../../shared/submit-button.js';
import { useForm } from '../../shared/use-form.js';
import type { MicroHome } from './types.js';

/** Name, number and a yes: who reads them is said before. */
export function JoinForm({ home }: { home: MicroHome }) {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const [name, setName] = useState(me?.name ?? '');
  const [phone, setPhone] = useState('');
  const [consent, setConsent] = useState(false);
  const { send, wrong, refusal } = useForm(() => undefined);
  const join = () =>
    consent &&
    send.mutate(post('/api/employment/v1/micro-homes/{id}/members', { id: home.id, body: { name: name.trim(), phone, consent } }));
  const ready = consent && name.trim().length > 1 && phone.length === 11;
  return (
    <form
      className="panel stack"
      aria-label={t('microHome.join')}
      onSubmit={(event) => {
        event.preventDefault();
        join();
      }}
    >
      <h2>{t('microHome.join')}</h2>
      <Field id="name" label={t('microHome.name')} wrong={wrong('name')}>
        <Input id="name" size="large" maxLength={30} autoComplete="name" value={name} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Field id="phone" label={t('microHome.phone')} wrong={wrong('phone')}>
        <Input
          id="phone"
          size="large"
          inputMode="tel"
          maxLength={11}
          autoComplete="tel"
          value={phone}
          onChange={(event) => setPhone(event.target.value.replaceAll(/\D/g, ''))}
        />
      </Field>
      <Checkbox checked={consent} onChange={(event) => setConsent(event.target.checked)}>
        {t('microHome.joinConsent')}
      </Checkbox>
      {refusal && <Alert type="error" showIcon title={refusal} />}
      <SubmitButton why={ready ? undefined : t('microHome.joinIncomplete')} loading={send.isPending}>
        {t('microHome.join')}
      </SubmitButton>
    </form>
  );
}

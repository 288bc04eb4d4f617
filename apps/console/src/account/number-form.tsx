import { post, type Answer } from '@linli/client';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { CodeField } from '../shared/code-field.js';
import { Field } from '../shared/field.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';

type Sent = Answer<'/api/identity/v1/account/number/code', 'post'>;

/** A new number, and then the code that went to it. @param replaces there is one already, which has a day to stop it */
export function NumberForm({ replaces, close }: { replaces: boolean; close: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [sent, setSent] = useState<Sent>();
  const ask = useForm<Sent>(setSent);
  const confirm = useForm(close, { 'code-wrong': 'code' });
  const number = phone.normalize('NFKC').trim();
  const submit = () =>
    sent
      ? confirm.send.mutate(post('/api/identity/v1/account/number', { body: { phone: number, code } }))
      : ask.send.mutate(post('/api/identity/v1/account/number/code', { body: { phone: number } }));
  const refusal = sent ? confirm.refusal : ask.refusal;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field id="account-phone" label={t('account.newPhone')} hint={t('account.newPhoneHint')} wrong={ask.wrong('phone')}>
        <Input
          id="account-phone"
          size="large"
          type="tel"
          inputMode="tel"
          autoComplete="tel-national"
          autoFocus
          maxLength={20}
          value={phone}
          readOnly={sent !== undefined}
          onChange={(event) => setPhone(event.target.value)}
        />
      </Field>
      {sent && (
        <>
          <Alert
            className="apart"
            type="info"
            showIcon
            title={sent.busy ? t('account.busy') : t('account.codeSent')}
            description={sent.shown && t('account.codeShown', { code: sent.shown })}
          />
          <CodeField
            id="account-phone-code"
            label={t('account.code')}
            hint={replaces ? t('account.waitHint') : undefined}
            wrong={confirm.wrong('code')}
            value={code}
            set={setCode}
          />
        </>
      )}
      {refusal && <Alert className="apart" type="error" showIcon title={refusal} />}
      <div className="stack">
        <SubmitButton
          loading={ask.send.isPending || confirm.send.isPending}
          why={missing(number.length < 11 && t('account.newPhone'), sent !== undefined && code.length !== 6 && t('account.code'))}
        >
          {t(sent ? 'account.confirmPhone' : 'account.sendCode')}
        </SubmitButton>
        <Button size="large" block onClick={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

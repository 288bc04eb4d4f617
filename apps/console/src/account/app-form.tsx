import { post } from '@linli/client';
import { Alert, Button, QRCode } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { CodeField } from '../shared/code-field.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';
import type { Codes } from './app-panel.js';

/** Puts an app into use: its address to scan, to open or to type, and the first code that it shows. */
export function AppForm({ address, done, close }: { address: string; done: (codes: Codes) => void; close: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [code, setCode] = useState('');
  const { send, wrong, refusal } = useForm<Codes>(done, { 'code-wrong': 'code' });
  const key = new URL(address).searchParams.get('secret') ?? '';
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(post('/api/identity/v1/account/app/confirm', { body: { code } }));
      }}
    >
      <span>{t('account.appScan')}</span>
      {/* Whoever cannot see it takes the link or the key. */}
      <div className="centred stack" aria-hidden>
        <QRCode type="svg" value={address} size={220} bordered={false} />
      </div>
      <a href={address}>{t('account.appOpen')}</a>
      <span className="quiet">
        {t('account.appKey')}
        <code className="block secret">{key.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
      </span>
      <CodeField id="app-code" label={t('account.appCode')} wrong={wrong('code')} value={code} set={setCode} />
      {refusal && <Alert type="error" showIcon title={refusal} />}
      <SubmitButton loading={send.isPending} why={missing(code.length !== 6 && t('account.code'))}>
        {t('account.appConfirm')}
      </SubmitButton>
      <Button size="large" block onClick={close}>
        {t('common.cancel')}
      </Button>
    </form>
  );
}

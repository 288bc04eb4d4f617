import { put } from '@linli/client';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from '../shared/field.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';
import type { Account } from './account.js';
import { say } from '../shared/say.js';

const SHORTEST = 12;

export function PasswordPanel({ of }: { of: Account }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <section className="panel stack" aria-label={t('account.password')}>
      <h2>{t('account.password')}</h2>
      <p className="quiet flat">{t(of.hasPassword ? 'account.hasPassword' : 'account.passwordHint')}</p>
      {open ? (
        <PasswordForm of={of} close={() => setOpen(false)} />
      ) : (
        <Button size="large" block onClick={() => setOpen(true)}>
          {t(of.hasPassword ? 'account.changePassword' : 'account.setPassword')}
        </Button>
      )}
    </section>
  );
}

function PasswordForm({ of: { username, hasPassword }, close }: { of: Account; close: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [present, setPresent] = useState('');
  const [password, setPassword] = useState('');
  const { send, wrong, refusal } = useForm(
    () => {
      say.success(t('account.passwordSet'));
      close();
    },
    { 'password-wrong': 'present' },
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(put('/api/identity/v1/account/password', { body: { password, ...(hasPassword ? { present } : {}) } }));
      }}
    >
      {/* A password manager stores the password under it. */}
      {username && <input hidden readOnly autoComplete="username" value={username} />}
      {hasPassword && (
        <Field id="present-password" label={t('account.present')} wrong={wrong('present')}>
          <Input.Password
            id="present-password"
            size="large"
            autoFocus
            autoComplete="current-password"
            value={present}
            onChange={(event) => setPresent(event.target.value)}
          />
        </Field>
      )}
      <Field id="new-password" label={t('account.newPassword')} hint={t('account.newPasswordHint')} wrong={wrong('password')}>
        <Input.Password
          id="new-password"
          size="large"
          autoFocus={!hasPassword}
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
      {refusal && <Alert className="apart" type="error" showIcon title={refusal} />}
      <div className="stack">
        <SubmitButton
          loading={send.isPending}
          why={missing(hasPassword && !present && t('account.present'), password.length < SHORTEST && t('account.newPassword'))}
        >
          {t('account.save')}
        </SubmitButton>
        <Button size="large" block onClick={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

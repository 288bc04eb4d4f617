import { post } from '@linli/client';
import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { language } from '../i18n/index.js';
import { Field } from '../shared/field.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';
import type { LinkItem } from './links-panel.js';

/** Links the account to one's entry in a directory, by its name and password. */
export function DirectoryDialog({ item, done }: { item: LinkItem; done: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const { send, wrong, refusal } = useForm(done);
  return (
    <Modal open title={t('links.linkTo', { title: item.title[language()] })} footer={null} onCancel={done} destroyOnHidden>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate(post('/api/identity/v1/links/{provider}/password', { provider: item.provider, body: { username, password } }));
        }}
      >
        <Field id="directory-username" label={t('links.username')} wrong={wrong('username')}>
          <Input
            id="directory-username"
            size="large"
            autoComplete="off"
            autoCapitalize="none"
            maxLength={100}
            value={username}
            onChange={(event) => setUsername(event.target.value)}
          />
        </Field>
        <Field id="directory-password" label={t('links.password')} hint={t('links.passwordHint')} wrong={wrong('password')}>
          <Input.Password
            id="directory-password"
            size="large"
            autoComplete="off"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </Field>
        {refusal && <Alert type="error" showIcon title={refusal} />}
        <SubmitButton why={missing(!username.trim() && t('links.username'), !password && t('links.password'))} loading={send.isPending}>
          {t('links.link')}
        </SubmitButton>
      </form>
    </Modal>
  );
}

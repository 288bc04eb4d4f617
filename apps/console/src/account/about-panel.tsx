import { put } from '@linli/client';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Field } from '../shared/field.js';
import { moment } from '../shared/format.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';
import { useMeAnew, type Account } from './account.js';
import { say } from '../shared/say.js';

export function AboutPanel({ of }: { of: Account }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <section className="panel stack" aria-label={t('account.about')}>
      <h2>{t('account.about')}</h2>
      <dl className="facts">
        <dt>{t('account.name')}</dt>
        <dd>{of.name ?? t('account.noName')}</dd>
        {of.username && (
          <>
            <dt>{t('account.username')}</dt>
            <dd>{of.username}</dd>
          </>
        )}
        <dt>{t('verify.title')}</dt>
        <dd>{of.verifiedAt ? moment(of.verifiedAt) : <Link to="/verify">{t('verify.title')}</Link>}</dd>
        <dt>{t('family.title')}</dt>
        <dd>
          <Link to="/family">{t('family.title')}</Link>
        </dd>
      </dl>
      {open ? (
        <NameForm now={of.name ?? ''} close={() => setOpen(false)} />
      ) : (
        <Button size="large" block onClick={() => setOpen(true)}>
          {t(of.name ? 'account.changeName' : 'account.giveName')}
        </Button>
      )}
    </section>
  );
}

function NameForm({ now, close }: { now: string; close: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const meAnew = useMeAnew();
  const [name, setName] = useState(now);
  const { send, wrong, refusal } = useForm(() => {
    meAnew();
    say.success(t('account.saved'));
    close();
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(put('/api/identity/v1/account/name', { body: { name: name.trim() } }));
      }}
    >
      <Field id="account-name" label={t('account.name')} hint={t('account.nameHint')} wrong={wrong('name')}>
        <Input
          id="account-name"
          size="large"
          autoFocus
          autoComplete="name"
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      {refusal && <Alert className="apart" type="error" showIcon title={refusal} />}
      <div className="stack">
        <SubmitButton why={missing(!name.trim() && t('account.name'))} loading={send.isPending}>
          {t('account.save')}
        </SubmitButton>
        <Button size="large" block onClick={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

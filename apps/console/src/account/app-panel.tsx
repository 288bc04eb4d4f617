import { post, remove, type Answer } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCommand } from '../shared/query.js';
import type { Account } from './account.js';
import { AppForm } from './app-form.js';
import { RecoveryCodesDialog } from './recovery-codes-dialog.js';
import { Sure } from '../shared/sure.js';

type Address = Answer<'/api/identity/v1/account/app', 'post'>;
export type Codes = Answer<'/api/identity/v1/account/recovery-codes', 'post'>;

/** An authenticator app, and codes on paper for the day on which the phone is lost. */
export function AppPanel({ of: { hasApp, recoveryCodes, passkeys } }: { of: Account }) {
  const { t } = useTranslation();
  const [address, setAddress] = useState<string>();
  const [codes, setCodes] = useState<string[]>();
  const begin = useCommand<Address>((answer) => setAddress(answer.address));
  const drop = useCommand();
  const make = useCommand<Codes>((answer) => setCodes(answer.recoveryCodes));
  // Codes stand in for an app, or for a passkey as a second step.
  const hasSecond = hasApp || (passkeys.length > 0 && recoveryCodes > 0);
  const confirmed = (answer: Codes) => {
    setAddress(undefined);
    setCodes(answer.recoveryCodes);
  };
  return (
    <section className="panel stack" aria-label={t('account.app')}>
      <h2>{t('account.app')}</h2>
      <p className="quiet flat">{t('account.appHint')}</p>
      {hasApp && <strong>{t('account.appOn')}</strong>}
      {hasSecond && <span>{t('account.codesLeft', { n: recoveryCodes })}</span>}
      {address !== undefined && <AppForm address={address} done={confirmed} close={() => setAddress(undefined)} />}
      {!hasApp && address === undefined && (
        <Button size="large" block loading={begin.isPending} onClick={() => begin.mutate(post('/api/identity/v1/account/app'))}>
          {t('account.setApp')}
        </Button>
      )}
      {hasSecond && (
        <Sure
          block
          danger={false}
          ask={t('account.newCodesSure')}
          loading={make.isPending}
          onConfirm={() => make.mutate(post('/api/identity/v1/account/recovery-codes'))}
        >
          {t('account.newCodes')}
        </Sure>
      )}
      {hasApp && (
        <Sure
          block
          ask={t('account.removeAppSure')}
          loading={drop.isPending}
          onConfirm={() => drop.mutate(remove('/api/identity/v1/account/app'))}
        >
          {t('account.removeApp')}
        </Sure>
      )}
      {codes && <RecoveryCodesDialog codes={codes} close={() => setCodes(undefined)} />}
    </section>
  );
}

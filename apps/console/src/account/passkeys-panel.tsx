import { post, remove } from '@linli/client';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { client } from '../session/session.js';
import { useReadAnew } from '../shared/command.js';
import { useErrorWords } from '../shared/error-words.js';
import { moment } from '../shared/format.js';
import { useCommand } from '../shared/query.js';
import type { Account, Passkey } from './account.js';
import { makePasskey, makesPasskeys, NoPasskey } from './passkey.js';
import { Sure } from '../shared/sure.js';
import { say } from '../shared/say.js';

const PASSKEYS = '/api/identity/v1/account/passkeys';

export function PasskeysPanel({ of: { passkeys } }: { of: Account }) {
  const { t } = useTranslation();
  return (
    <section className="panel stack" aria-label={t('account.passkeys')}>
      <h2>{t('account.passkeys')}</h2>
      <p className="quiet flat">{t('account.passkeysHint')}</p>
      {passkeys.length === 0 ? (
        <span>{t('account.noPasskeys')}</span>
      ) : (
        <ul className="plain">
          {passkeys.map((one) => (
            <PasskeyLine key={one.id} of={one} />
          ))}
        </ul>
      )}
      {makesPasskeys() ? <AddPasskey /> : <span className="quiet">{t('account.passkeyCannot')}</span>}
    </section>
  );
}

function PasskeyLine({ of: { id, device, madeAt, usedAt, synced } }: { of: Passkey }) {
  const { t } = useTranslation();
  const drop = useCommand();
  const name = device || t('account.someDevice');
  return (
    <li className="line acted">
      <span>
        <strong>{name}</strong>
        <span className="block quiet">{t('account.passkeyMade', { at: moment(madeAt) })}</span>
        <span className="block quiet">{usedAt ? t('account.passkeyUsed', { at: moment(usedAt) }) : t('account.passkeyUnused')}</span>
        {synced && <span className="block quiet">{t('account.synced')}</span>}
      </span>
      <Sure
        ask={t('account.removePasskeySure')}
        name={t('account.removePasskey', { device: name })}
        loading={drop.isPending}
        onConfirm={() => drop.mutate(remove('/api/identity/v1/account/passkeys/{id}', { id }))}
      >
        {t('account.remove')}
      </Sure>
    </li>
  );
}

function AddPasskey() {
  const { t } = useTranslation();
  const wordsOf = useErrorWords();
  const readAnew = useReadAnew();
  const add = useMutation({
    mutationFn: async () => {
      const { ticket, options } = await client.send(post('/api/identity/v1/account/passkeys/options'));
      await client.send(post('/api/identity/v1/account/passkeys', { body: { ticket, answer: await makePasskey(options) } }));
    },
    onSuccess: async () => {
      await readAnew(PASSKEYS);
      say.success(t('account.passkeyAdded'));
    },
  });
  const refusal = add.error && (add.error instanceof NoPasskey ? t(`account.${add.error.why}`) : wordsOf(add.error));
  return (
    <>
      {refusal && <Alert type="error" showIcon title={refusal} />}
      <Button size="large" block loading={add.isPending} onClick={() => add.mutate()}>
        {t('account.addPasskey')}
      </Button>
    </>
  );
}

import { post, remove, type Schema } from '@linli/client';
import { Alert, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from '../shared/field.js';
import type { Point } from '../shared/map.js';
import { PlacePicker } from '../shared/place-picker.js';
import { useCommand } from '../shared/query.js';
import { useSavedAddresses } from '../shared/saved-addresses.js';
import { Loaded } from '../shared/states.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';

type Label = Schema<'SaveAddress'>['label'];
const labels = ['home', 'parents', 'work', 'other'] as const satisfies readonly Label[];

/** 常用地址: where help has to come, so that nobody types it when it is urgent. */
export function AddressesPanel() {
  const { t } = useTranslation();
  const saved = useSavedAddresses();
  const take = useCommand();
  const [adding, setAdding] = useState(false);
  return (
    <section className="panel stack" aria-label={t('addresses.title')}>
      <h2 className="flat">{t('addresses.title')}</h2>
      <p className="quiet flat">{t('addresses.hint')}</p>
      <Loaded of={saved}>
        {({ items }) => (
          <ul className="plain">
            {items.map(({ id, label, address }) => (
              <li key={id} className="row between">
                <span>
                  <strong>{t(`addresses.label.${label}`)}</strong> {address}
                </span>
                <Button
                  aria-label={t('addresses.removeOf', { address })}
                  onClick={() => take.mutate(remove('/api/identity/v1/account/addresses/{id}', { id }))}
                >
                  {t('common.remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {adding ? (
        <AddForm first={saved.data?.items.length === 0} close={() => setAdding(false)} />
      ) : (
        <Button size="large" block onClick={() => setAdding(true)}>
          {t('addresses.add')}
        </Button>
      )}
    </section>
  );
}

function AddForm({ first, close }: { first: boolean; close: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [label, setLabel] = useState<Label>(first ? 'home' : 'other');
  const [address, setAddress] = useState('');
  const [point, setPoint] = useState<Point>();
  const { send, wrong, refusal } = useForm(close);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (point) send.mutate(post('/api/identity/v1/account/addresses', { body: { label, address: address.trim(), point } }));
      }}
    >
      <Field id="address-label" label={t('addresses.what')} wrong={wrong('label')}>
        <Select
          id="address-label"
          size="large"
          value={label}
          onChange={setLabel}
          options={labels.map((value) => ({ value, label: t(`addresses.label.${value}`) }))}
        />
      </Field>
      <Field id="address-text" label={t('addresses.address')} hint={t('addresses.addressHint')} wrong={wrong('address')}>
        <Input
          id="address-text"
          size="large"
          maxLength={120}
          autoComplete="street-address"
          value={address}
          onChange={({ target }) => setAddress(target.value)}
        />
      </Field>
      <fieldset>
        <legend>{t('addresses.point')}</legend>
        <PlacePicker value={point} onChange={setPoint} />
      </fieldset>
      {refusal && <Alert type="error" showIcon title={refusal} />}
      <SubmitButton
        why={missing(address.trim().length < 2 && t('addresses.address'), !point && t('addresses.point'))}
        loading={send.isPending}
      >
        {t('account.save')}
      </SubmitButton>
      <Button size="large" block onClick={close}>
        {t('common.cancel')}
      </Button>
    </form>
  );
}

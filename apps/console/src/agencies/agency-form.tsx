import { post, put } from '@linli/client';
import { Alert, Checkbox, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from '../shared/field.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';
import { kinds, useAgencyAreas, type AgencyClient, type Kind, type WithSecret } from './agency-client.js';
import { keysIn, linesOf, wrongOf } from './public-keys.rules.js';

interface Props {
  /** One that is changed; a new one without it. */
  of?: AgencyClient;
  done: (answer: WithSecret) => void;
  close: () => void;
}

/** What an administrator says of a client. */
export function AgencyForm({ of, done, close }: Props) {
  const { t } = useTranslation();
  const missing = useMissing();
  const areas = useAgencyAreas();
  const { send, wrong, refusal } = useForm<WithSecret>(done, { duplicate: 'clientId' });
  const [clientId, setClientId] = useState('');
  const [name, setName] = useState(of?.name ?? '');
  const [where, setWhere] = useState<string[]>(of?.areas ?? []);
  const [given, setGiven] = useState<Kind[]>(of?.kinds ?? ['reference']);
  const [origins, setOrigins] = useState((of?.origins ?? []).join('\n'));
  const [auth, setAuth] = useState(of?.auth ?? 'secret');
  const [keys, setKeys] = useState(of && of.keys.length > 0 ? JSON.stringify({ keys: of.keys }, undefined, 1) : '');
  const pasted = auth === 'key' ? keysIn(keys) : undefined;
  const atOnce = pasted ? wrongOf(pasted) : keys.trim() ? 'keysUnread' : undefined;
  const signing = atOnce ? undefined : pasted;
  const save = () => {
    const body = { name: name.trim(), areas: where, kinds: given, origins: linesOf(origins), ...(signing ? { keys: signing } : {}) };
    send.mutate(
      of
        ? put('/api/identity/v1/agency-clients/{id}', { id: of.id, body, ifMatch: of.version })
        : post('/api/identity/v1/agency-clients', { body: { ...body, clientId: clientId.trim() } }),
    );
  };
  return (
    <Modal open title={of ? t('agency.change') : t('agency.make')} footer={null} onCancel={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field id="agency-name" label={t('agency.name')} wrong={wrong('name')}>
          <Input id="agency-name" size="large" maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
        {!of && (
          <Field id="agency-id" label={t('agency.clientId')} hint={t('agency.clientIdHint')} wrong={wrong('clientId')}>
            <Input id="agency-id" size="large" maxLength={30} value={clientId} onChange={(event) => setClientId(event.target.value)} />
          </Field>
        )}
        <Field id="agency-areas" label={t('agency.areas')} hint={t('agency.areasHint')} wrong={wrong('areas')}>
          <Select
            id="agency-areas"
            mode="multiple"
            size="large"
            showSearch={{ optionFilterProp: 'label' }}
            value={where}
            onChange={setWhere}
            options={areas}
          />
        </Field>
        <Field id="agency-kinds" label={t('agency.kinds')} wrong={wrong('kinds')}>
          <Checkbox.Group
            className="choices"
            value={given}
            onChange={setGiven}
            options={kinds.map((kind) => ({ value: kind, label: t(`agency.kind.${kind}`) }))}
          />
        </Field>
        <Field
          id="agency-origins"
          label={`${t('agency.origins')}（${t('common.optional')}）`}
          hint={t('agency.originsHint')}
          wrong={wrong('origins')}
        >
          <Input.TextArea id="agency-origins" rows={2} value={origins} onChange={(event) => setOrigins(event.target.value)} />
        </Field>
        {!of && (
          <Field id="agency-auth" label={t('agency.auth')} hint={t(`agency.byHint.${auth}`)}>
            <Radio.Group
              id="agency-auth"
              className="choices"
              value={auth}
              onChange={(event) => setAuth(event.target.value as AgencyClient['auth'])}
              options={(['secret', 'key'] as const).map((way) => ({ value: way, label: t(`agency.by.${way}`) }))}
            />
          </Field>
        )}
        {auth === 'key' && (
          <Field
            id="agency-keys"
            label={t('agency.keys')}
            hint={t('agency.keysHint')}
            wrong={atOnce ? t(`agency.${atOnce}`) : wrong('keys') && t('agency.keysRefused')}
          >
            <Input.TextArea id="agency-keys" rows={6} value={keys} onChange={(event) => setKeys(event.target.value)} />
          </Field>
        )}
        {refusal && <Alert className="apart" type="error" showIcon title={refusal} />}
        <SubmitButton
          loading={send.isPending}
          why={missing(
            name.trim().length < 2 && t('agency.name'),
            !of && !clientId.trim() && t('agency.clientId'),
            where.length === 0 && t('agency.areas'),
            given.length === 0 && t('agency.kinds'),
            auth === 'key' && !signing && t('agency.keys'),
          )}
        >
          {of ? t('agency.save') : t('agency.make')}
        </SubmitButton>
      </form>
    </Modal>
  );
}

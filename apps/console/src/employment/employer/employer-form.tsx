import { post, put } from '@linli/client';
import { Alert, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useCommunities } from '../../shared/areas.js';
import { Field } from '../../shared/field.js';
import { SubmitButton } from '../../shared/submit-button.js';
import { useForm } from '../../shared/use-form.js';
import type { EmployerLine } from '../staff/types.js';
import { isCreditCode } from './credit-code.js';

const empty = { name: '', creditCode: '', address: '', contact: '', phone: '', area: '' };
const texts = [
  ['name', 60, 'organization'],
  ['creditCode', 18, 'off'],
  ['address', 80, 'street-address'],
  ['contact', 30, 'name'],
  ['phone', 13, 'tel'],
] as const;

/** A new employer, or one that is changed: its community stays. */
export function EmployerForm({ of, given = empty }: { of?: EmployerLine; given?: typeof empty }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const communities = useCommunities();
  const [value, setValue] = useState(given);
  const { send, wrong, refusal } = useForm<EmployerLine>(({ id }) => void navigate(`/employer/${id}`), { duplicate: 'creditCode' });
  const { area, ...rest } = value;
  const mistyped = value.creditCode.length === 18 && !isCreditCode(value.creditCode) ? t('staff.wrong.check-digit') : undefined;
  const ready = [...Object.values(rest), area].every((text) => text.trim().length > 1) && value.creditCode.length === 18 && !mistyped;
  const submit = () =>
    send.mutate(
      of
        ? put('/api/employment/v1/employers/{id}', { id: of.id, body: rest, ifMatch: of.version })
        : post('/api/employment/v1/employers', { body: value }),
    );
  const typed = (name: (typeof texts)[number][0], text: string) =>
    setValue({ ...value, [name]: name === 'creditCode' ? text.replaceAll(/\s/g, '').toUpperCase() : text });
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {texts.map(([name, longest, kind]) => (
        <Field
          key={name}
          id={name}
          label={t(`hiring.field.${name}`)}
          hint={t(`hiring.fieldHint.${name}`)}
          wrong={(name === 'creditCode' && mistyped) || wrong(name)}
        >
          <Input
            id={name}
            size="large"
            maxLength={longest}
            autoComplete={kind}
            inputMode={kind === 'tel' ? 'tel' : 'text'}
            value={value[name]}
            onChange={(event) => typed(name, event.target.value)}
          />
        </Field>
      ))}
      {!of && (
        <Field id="area" label={t('desk.area')} hint={t('hiring.fieldHint.area')} wrong={wrong('area')}>
          <Select
            id="area"
            size="large"
            value={area || undefined}
            onChange={(chosen: string) => setValue({ ...value, area: chosen })}
            options={communities}
          />
        </Field>
      )}
      {refusal && <Alert className="apart" type="error" showIcon title={refusal} />}
      <SubmitButton why={ready ? undefined : t('hiring.incomplete')} loading={send.isPending}>
        {t(of ? 'hiring.saveEmployer' : 'hiring.registerNow')}
      </SubmitButton>
    </form>
  );
}

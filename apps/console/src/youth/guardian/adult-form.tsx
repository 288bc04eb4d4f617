import { post } from '@linli/client';
import { Button, Input, Select } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useOptions } from '../../shared/options.js';
import { useCommand } from '../../shared/query.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import { pickupRelations, type Child } from '../types.js';
import { isPhone } from './family.js';

/** Another adult who may take the child home, for as long as the guardian says. */
export function AdultForm({ of, done }: { of: Child; done: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const id = useId();
  const relations = useOptions('guardian.pickupRelation', pickupRelations);
  const [adult, setAdult] = useState({
    name: '',
    phone: '',
    relation: undefined as (typeof pickupRelations)[number] | undefined,
    from: '',
    to: '',
  });
  const send = useCommand(done, 'guardian.adultRefused');
  const field = (name: string, input: ReactNode) => (
    <div className="field">
      <label htmlFor={id + name}>{t(`guardian.adult.${name}`)}</label>
      {input}
    </div>
  );
  const typed = (name: 'name' | 'phone' | 'from' | 'to') => ({
    id: id + name,
    size: 'large' as const,
    value: adult[name],
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => setAdult({ ...adult, [name]: event.target.value }),
  });
  const { name, phone, relation, from, to } = adult;
  const wrongWay = from !== '' && to !== '' && to < from;
  const unfinished =
    missing(
      !name.trim() && t('guardian.adult.name'),
      !isPhone(phone) && t('guardian.adult.phone'),
      !relation && t('guardian.adult.relation'),
    ) ?? (wrongWay ? t('guardian.adult.wrongWay') : undefined);
  const submit = () => {
    if (!relation) return;
    send.mutate(
      post('/api/youth/v1/children/{id}/pickup-adults', {
        id: of.id,
        body: {
          name: name.trim(),
          phone: phone.trim(),
          relation,
          ...(from ? { validFrom: `${from}T00:00:00+08:00` } : {}),
          ...(to ? { validTo: `${to}T23:59:59+08:00` } : {}),
        },
      }),
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {field('name', <Input {...typed('name')} maxLength={60} />)}
      {field('phone', <Input {...typed('phone')} type="tel" maxLength={20} />)}
      {field(
        'relation',
        <Select
          id={`${id}relation`}
          size="large"
          value={relation}
          onChange={(value) => setAdult({ ...adult, relation: value })}
          options={relations}
        />,
      )}
      {field('from', <Input {...typed('from')} type="date" />)}
      {field('to', <Input {...typed('to')} type="date" {...(wrongWay ? { status: 'error' as const } : {})} />)}
      <p className="quiet">{t(wrongWay ? 'guardian.adult.wrongWay' : 'guardian.adult.datesHint')}</p>
      <div className="needs">
        <Button size="large" onClick={done}>
          {t('common.cancel')}
        </Button>
        <SubmitButton inline why={unfinished} loading={send.isPending}>
          {t('guardian.save')}
        </SubmitButton>
      </div>
    </form>
  );
}

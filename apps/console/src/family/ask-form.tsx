import { post } from '@linli/client';
import { Alert, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCommunities } from '../shared/areas.js';
import { Field } from '../shared/field.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';
import { relations, type DependantView } from './types.js';
import { say } from '../shared/say.js';

/** Asks to act for somebody. */
export function AskForm({ done }: { done: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const communities = useCommunities();
  const [name, setName] = useState('');
  const [relation, setRelation] = useState<DependantView['relation']>();
  const [area, setArea] = useState<string>();
  const { send, wrong, refusal } = useForm(() => {
    say.success({ content: t('family.asked'), duration: 8 });
    done();
  });
  return (
    <form
      className="panel"
      aria-label={t('family.add')}
      onSubmit={(event) => {
        event.preventDefault();
        if (relation && area) send.mutate(post('/api/identity/v1/dependants', { body: { name: name.trim(), relation, area } }));
      }}
    >
      <h2>{t('family.add')}</h2>
      <Field id="elder" label={t('family.name')} hint={t('family.nameHint')} wrong={wrong('name')}>
        <Input id="elder" size="large" autoComplete="off" maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Field id="relation" label={t('family.relation')} wrong={wrong('relation')}>
        <Select
          id="relation"
          size="large"
          value={relation}
          onChange={setRelation}
          options={relations.map((value) => ({ value, label: t(`family.relations.${value}`) }))}
        />
      </Field>
      <Field id="community" label={t('family.community')} wrong={wrong('area')}>
        <Select
          id="community"
          size="large"
          showSearch={{ optionFilterProp: 'label' }}
          value={area}
          onChange={setArea}
          options={communities}
        />
      </Field>
      {refusal && <Alert className="apart" type="error" showIcon title={refusal} />}
      <div className="stack">
        <SubmitButton
          why={missing(!name.trim() && t('family.name'), !relation && t('family.relation'), !area && t('family.community'))}
          loading={send.isPending}
        >
          {t('family.ask')}
        </SubmitButton>
        <Button size="large" block onClick={done}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

import { post } from '@linli/client';
import { Alert, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCommand } from '../../shared/query.js';
import { oneOf } from '../../shared/use-address-query.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import { useErrorWords } from '../../shared/error-words.js';

const relations = ['grandparent', 'relative', 'neighbour', 'carer', 'other'] as const;

/** Somebody who is not named stands at the door: the guardians are asked on their phones. */
export function AskGuardians({ session, child, done }: { session: string; child: string; done: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const wordsOf = useErrorWords();
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [relation, setRelation] = useState<(typeof relations)[number]>();
  const ask = useCommand(done);
  const mobile = /^1\d{10}$/.test(phone);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (relation)
          ask.mutate(post('/api/youth/v1/sessions/{id}/pickup-requests', { id: session, body: { child, name, phone, relation } }));
      }}
    >
      <span>{t('teacher.askHint')}</span>
      {ask.error && <Alert type="error" showIcon role="alert" title={wordsOf(ask.error)} />}
      <div className="field" style={{ margin: 0 }}>
        <label htmlFor="who">{t('teacher.name')}</label>
        <Input id="who" size="large" autoComplete="off" maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
      </div>
      <div className="field" style={{ margin: 0 }}>
        <label htmlFor="phone">{t('teacher.phone')}</label>
        <Input
          id="phone"
          size="large"
          inputMode="tel"
          autoComplete="off"
          maxLength={11}
          value={phone}
          aria-describedby="phone-hint"
          onChange={(event) => setPhone(event.target.value.replaceAll(/\D/g, ''))}
        />
        <span id="phone-hint" className="quiet">
          {phone && !mobile ? t('teacher.phoneWrong') : ''}
        </span>
      </div>
      <fieldset style={{ margin: 0 }}>
        <legend>{t('teacher.relation')}</legend>
        <Radio.Group
          size="large"
          optionType="button"
          value={relation}
          onChange={(event) => setRelation(oneOf(relations, event.target.value as string))}
          options={relations.map((value) => ({ value, label: t(`relation.${value}`) }))}
        />
      </fieldset>
      <SubmitButton
        why={missing(!name.trim() && t('teacher.name'), !mobile && t('teacher.phone'), !relation && t('teacher.relation'))}
        loading={ask.isPending}
      >
        {t('teacher.ask')}
      </SubmitButton>
    </form>
  );
}

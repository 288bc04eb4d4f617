import { at, post } from '@linli/client';
import { Alert, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from '../../shared/field.js';
import { useRead } from '../../shared/query.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import { useForm } from '../../shared/use-form.js';
import { kinds, type Need, type NeedKind } from './types.js';

/** Where her host knows to turn. It goes nowhere before she says yes. */
export function ReferForm({ of }: { of: Need }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const open = kinds.filter((kind) => !of.walkIn || kind === 'mediation' || kind === 'advice');
  const [kind, setKind] = useState<NeedKind | undefined>(open.includes(of.kind) ? of.kind : undefined);
  const [target, setTarget] = useState<string>();
  const jobs = useRead(kind === 'job' ? at('/api/employment/v1/jobs', { limit: 200 }) : undefined).data?.items ?? [];
  const courses =
    useRead(kind === 'course' ? at('/api/employment/v1/courses', { state: 'open', limit: 200 }) : undefined).data?.items ?? [];
  const options =
    kind === 'job'
      ? jobs.map(({ id, title, employer }) => ({ value: id, label: `${title} · ${employer.name}` }))
      : courses.map(({ id, title }) => ({ value: id, label: title }));
  const picks = kind === 'job' || kind === 'course';
  const { send, refusal } = useForm(() => undefined);
  const submit = () =>
    kind &&
    send.mutate(
      post('/api/employment/v1/needs/{id}/refer', { id: of.id, body: { kind, ...(picks ? { [kind]: target } : {}) }, ifMatch: of.version }),
    );
  return (
    <form
      className="panel stack"
      aria-label={t('microHome.refer')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{t('microHome.refer')}</h2>
      <Radio.Group
        aria-label={t('microHome.whereTo')}
        value={kind}
        onChange={(event) => {
          setKind(event.target.value as NeedKind);
          setTarget(undefined);
        }}
        className="stack"
      >
        {open.map((one) => (
          <Radio key={one} value={one}>
            {t(`microHome.to.${one}`)}
          </Radio>
        ))}
      </Radio.Group>
      {picks && (
        <Field id="target" label={t(`microHome.which.${kind}`)}>
          <Select
            id="target"
            size="large"
            showSearch={{ optionFilterProp: 'label' }}
            value={target}
            onChange={setTarget}
            options={options}
          />
        </Field>
      )}
      <span className="quiet">{t(of.walkIn ? 'microHome.referHintPaper' : 'microHome.referHint')}</span>
      {refusal && <Alert type="error" showIcon title={refusal} />}
      <SubmitButton
        why={missing(!kind && t('microHome.whereTo'), picks && !target && t(`microHome.which.${kind}`))}
        loading={send.isPending}
      >
        {t(of.walkIn ? 'microHome.proposePaper' : 'microHome.propose')}
      </SubmitButton>
    </form>
  );
}

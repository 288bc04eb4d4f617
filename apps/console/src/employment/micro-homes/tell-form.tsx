import { post } from '@linli/client';
import { Alert, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from '../../shared/field.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import { useForm } from '../../shared/use-form.js';
import { kinds, type NeedKind } from './types.js';
import { say } from '../../shared/say.js';

const nobody = { name: '', phone: '', paper: '' };

/** What weighs on her, in her words. @param walkIn by the host, for somebody who came without a telephone and signed */
export function TellForm({ home, walkIn = false }: { home: string; walkIn?: boolean }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [kind, setKind] = useState<NeedKind>();
  const [words, setWords] = useState('');
  const [who, setWho] = useState(nobody);
  const { send, wrong, refusal } = useForm(() => {
    setWords('');
    setKind(undefined);
    setWho(nobody);
    say.success(t('microHome.toldDone'));
  });
  const unfinished = missing(
    !kind && t('microHome.whatKind'),
    words.trim().length < 2 && t('microHome.words'),
    walkIn && who.name.trim().length < 2 && t('microHome.walkIn.name'),
    walkIn && who.paper.trim().length < 2 && t('microHome.walkIn.paper'),
  );
  const submit = () =>
    kind &&
    send.mutate(
      post('/api/employment/v1/micro-homes/{id}/needs', {
        id: home,
        body: {
          kind,
          words: words.trim(),
          ...(walkIn ? { walkIn: { name: who.name.trim(), paper: who.paper.trim(), ...(who.phone ? { phone: who.phone } : {}) } } : {}),
        },
      }),
    );
  const text = (name: keyof typeof nobody, longest: number, hint?: string) => (
    <Field id={name} label={t(`microHome.walkIn.${name}`)} hint={hint}>
      <Input
        id={name}
        size="large"
        maxLength={longest}
        autoComplete="off"
        value={who[name]}
        onChange={(event) => setWho({ ...who, [name]: event.target.value })}
      />
    </Field>
  );
  return (
    <form
      className="panel stack"
      aria-label={t(walkIn ? 'microHome.tellFor' : 'microHome.tell')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{t(walkIn ? 'microHome.tellFor' : 'microHome.tell')}</h2>
      {walkIn && <span className="quiet">{t('microHome.tellForHint')}</span>}
      <Radio.Group
        aria-label={t('microHome.whatKind')}
        value={kind}
        onChange={(event) => setKind(event.target.value as NeedKind)}
        className="stack"
      >
        {kinds.map((one) => (
          <Radio key={one} value={one}>
            <strong>{t(`microHome.kind.${one}`)}</strong> <span className="quiet">{t(`microHome.kindHint.${one}`)}</span>
          </Radio>
        ))}
      </Radio.Group>
      <Field
        id="words"
        label={t('microHome.words')}
        hint={t(walkIn ? 'microHome.wordsHintHost' : 'microHome.wordsHint')}
        wrong={wrong('words')}
      >
        <Input.TextArea id="words" rows={4} maxLength={1000} value={words} onChange={(event) => setWords(event.target.value)} />
      </Field>
      {walkIn && (
        <>
          {text('name', 30)}
          {text('phone', 13)}
          {text('paper', 40, t('microHome.walkIn.paperHint'))}
        </>
      )}
      {refusal && <Alert type="error" showIcon title={refusal} />}
      <SubmitButton why={unfinished} loading={send.isPending}>
        {t('microHome.send')}
      </SubmitButton>
    </form>
  );
}

import { at, type Command } from '@linli/client';
import { MOST_QUESTIONS } from '@linli/questions';
import { Alert, Button, Input, InputNumber, Select, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { urgencies, type Category } from '../cases/case.js';
import { Field } from '../shared/field.js';
import { useOptions } from '../shared/options.js';
import { useRead } from '../shared/query.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';
import { newQuestion, type Draft } from './draft.rules.js';
import { groupsOf } from './groups.js';
import { QuestionEditor } from './question-editor.js';
import { WordsField } from './words-field.js';
import './categories.css';

const handlers = ['grid-worker', 'community-staff', 'subdistrict-staff'] as const;

interface Props {
  begins: Draft;
  isNew?: boolean;
  command: (draft: Draft) => Command<Category>;
  done: (made: Category) => void;
}

/** What is said of a category, who handles it, and what whoever reports it is asked. */
export function CategoryForm({ begins, isNew = false, command, done }: Props) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [draft, setDraft] = useState<Draft>(() => draftOf(begins));
  const [urgency, team, roles] = [useOptions('urgency', urgencies), useOptions('colour'), useOptions('role', handlers)];
  const groups = groupsOf(useRead(at('/api/grid/v1/categories')).data?.items ?? []);
  const { send, wrong, refusal } = useForm<Category>(done);
  const set = (more: Partial<Draft>) => setDraft((now) => ({ ...now, ...more }));
  const [group = '', own = ''] = draft.code.split('.', 2);
  const why = missing(
    !draft.name['zh-CN'].trim() && t('categories.name'),
    isNew && !own && t('categories.code'),
    !draft.unit['zh-CN'].trim() && t('case.unit'),
    draft.questions.some(({ words }) => !words['zh-CN'].trim()) && t('categories.questionWords'),
    draft.questions.some(({ options = [] }) => options.some(({ words }) => !words['zh-CN'].trim())) && t('categories.optionWords'),
  );
  return (
    <form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(command(draft));
      }}
    >
      <WordsField id="name" label={t('categories.name')} value={draft.name} onChange={(name) => set({ name })} wrong={wrong('name')} />
      {isNew && (
        <div className="pair">
          <Field id="group" label={t('categories.group')}>
            <Select id="group" size="large" value={group} options={groups} onChange={(next: string) => set({ code: `${next}.${own}` })} />
          </Field>
          <Field id="code" label={t('categories.code')} hint={t('categories.codeHint')} wrong={wrong('code')}>
            <Input
              id="code"
              size="large"
              maxLength={40}
              value={own}
              onChange={(event) => set({ code: `${group}.${event.target.value}` })}
            />
          </Field>
        </div>
      )}
      <Field id="urgency" label={t('ledger.urgency')} hint={t('categories.urgencyHint')} wrong={wrong('urgency')}>
        <Select id="urgency" size="large" value={draft.urgency} options={urgency} onChange={(next) => set({ urgency: next })} />
      </Field>
      <Field id="handledBy" label={t('categories.handledBy')} hint={t('categories.handledByHint')} wrong={wrong('handledBy')}>
        <Select
          id="handledBy"
          size="large"
          allowClear
          placeholder={t('categories.nobody')}
          value={draft.handledBy}
          options={roles}
          onChange={(next: Draft['handledBy']) => set({ handledBy: next })}
        />
      </Field>
      <WordsField id="unit" label={t('case.unit')} value={draft.unit} onChange={(unit) => set({ unit })} wrong={wrong('unit')} />
      <Field id="team" label={t('categories.team')} hint={t('categories.teamHint')}>
        <Select id="team" size="large" value={draft.team} options={team} onChange={(next) => set({ team: next as Draft['team'] })} />
      </Field>
      <Field id="place" label={t('categories.place')} hint={t('categories.placeHint')} wrong={wrong('place')}>
        <InputNumber id="place" size="large" min={0} max={9999} value={draft.place} onChange={(next) => set({ place: next ?? 0 })} />
      </Field>
      <span className="row">
        <Switch id="common" checked={draft.common} onChange={(common) => set({ common })} aria-label={t('categories.commonHint')} />
        <label htmlFor="common">{t('categories.commonHint')}</label>
      </span>
      <fieldset>
        <legend>{t('categories.questions')}</legend>
        <p className="quiet">{t('categories.questionsHint')}</p>
        <div className="stack">
          {draft.questions.map((question, n) => (
            <QuestionEditor key={question.code} n={n} of={draft.questions} onChange={(questions) => set({ questions })} />
          ))}
          {draft.questions.length < MOST_QUESTIONS && (
            <Button size="large" onClick={() => set({ questions: [...draft.questions, newQuestion(draft.questions)] })}>
              {t('categories.addQuestion')}
            </Button>
          )}
        </div>
        {wrong('questions') && (
          <span className="late-words" role="alert">
            {wrong('questions')}
          </span>
        )}
      </fieldset>
      {refusal && <Alert type="error" showIcon title={refusal} />}
      <SubmitButton why={why} loading={send.isPending}>
        {t('staff.save')}
      </SubmitButton>
    </form>
  );
}

/** Only what can be changed: what is read beside it is not sent. */
const draftOf = ({ code, name, common, place, urgency, handledBy, team, unit, questions }: Draft): Draft => ({
  code,
  name,
  common,
  place,
  urgency,
  ...(handledBy ? { handledBy } : {}),
  team,
  unit,
  questions,
});

import { at, post, put } from '@linli/client';
import { Alert, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { templateCommands } from '../cases/reply-templates.js';
import { Field } from '../shared/field.js';
import { useAreaName } from '../shared/areas.js';
import { inWords } from '../shared/format.js';
import { useOptions } from '../shared/options.js';
import { useOwnAreas, useOwnCommunities } from '../shared/own-communities.js';
import { useRead } from '../shared/query.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';
import type { Template } from './templates-page.js';

/** One of them, new or as it is. */
export function TemplateDialog({ of, done }: { of: Template | undefined; done: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const areas = useWhere();
  const categories = useRead(at('/api/grid/v1/categories')).data?.items ?? [];
  const commandOptions = useOptions('replyTemplates.commands', templateCommands);
  const [command, setCommand] = useState<Template['command']>(of?.command ?? 'close');
  const [category, setCategory] = useState(of?.category?.code);
  const [chosen, setArea] = useState(of?.area.code);
  const [title, setTitle] = useState(of?.title ?? '');
  const [words, setWords] = useState(of?.words ?? '');
  const area = chosen ?? areas[0]?.value;
  const { send, wrong, refusal } = useForm(done);
  const body = { command, ...(category ? { category } : {}), title: title.trim(), words: words.trim() };
  return (
    <Modal open title={t(of ? 'replyTemplates.change' : 'replyTemplates.new')} footer={null} onCancel={done}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (of) send.mutate(put('/api/grid/v1/reply-templates/{id}', { id: of.id, body, ifMatch: of.version }));
          else if (area) send.mutate(post('/api/grid/v1/reply-templates', { body: { ...body, area } }));
        }}
      >
        <Field id="title" label={t('replyTemplates.name')} wrong={wrong('title')}>
          <Input id="title" size="large" maxLength={30} value={title} onChange={({ target }) => setTitle(target.value)} />
        </Field>
        <Field id="command" label={t('replyTemplates.command')} wrong={wrong('command')}>
          <Select id="command" size="large" value={command} options={commandOptions} onChange={setCommand} />
        </Field>
        <Field id="category" label={t('replyTemplates.category')} wrong={wrong('category')}>
          <Select
            id="category"
            size="large"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('replyTemplates.anyCategory')}
            value={category}
            options={categories.map(({ code, name }) => ({ value: code, label: inWords(name) }))}
            onChange={setCategory}
          />
        </Field>
        {!of && areas.length > 1 && (
          <Field id="area" label={t('replyTemplates.area')} wrong={wrong('area')}>
            <Select id="area" size="large" value={area} options={areas} onChange={setArea} />
          </Field>
        )}
        <Field id="words" label={t('replyTemplates.words')} hint={t('replyTemplates.wordsHint')} wrong={wrong('words')}>
          <Input.TextArea id="words" rows={4} maxLength={1000} value={words} onChange={({ target }) => setWords(target.value)} />
        </Field>
        {refusal && <Alert type="error" showIcon title={refusal} />}
        <SubmitButton
          why={missing(title.trim().length < 2 && t('replyTemplates.name'), words.trim().length < 2 && t('replyTemplates.words'))}
          loading={send.isPending}
        >
          {t('staff.save')}
        </SubmitButton>
      </form>
    </Modal>
  );
}

/** The areas for which somebody may write one: their own, and the communities in them. */
function useWhere(): { value: string; label: string }[] {
  const [own, communities, nameOf] = [useOwnAreas(), useOwnCommunities(), useAreaName()];
  return [...own.map((value) => ({ value, label: nameOf(value) })), ...communities.filter(({ value }) => !own.includes(value))];
}

import { at, post, type Command } from '@linli/client';
import { useQueries } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '../session/session.js';
import { Field } from '../shared/field.js';
import type { BulkAction } from '../shared/table/bulk-dialog.js';
import type { CaseLine } from './case.js';
import { useNames } from './people.js';

const bulkNames = ['accept', 'dispatch', 'close'] as const;
type BulkName = (typeof bulkNames)[number];

interface FormProps {
  rows: readonly CaseLine[];
  change: (commandOf: ((row: CaseLine) => Command) | undefined) => void;
}

/** What a community does with many cases at once: 受理, 派遣, 结案. */
export function useCaseBulk(): BulkAction<CaseLine>[] {
  const { t } = useTranslation();
  return bulkNames.map((name) => ({
    key: name,
    words: t(`step.${name}`),
    allows: ({ allowedActions }) => allowedActions.includes(name),
    Form: forms[name],
  }));
}

const forms: Record<BulkName, (props: FormProps) => React.ReactNode> = {
  accept: (props) => <NoteForm {...props} name="accept" />,
  dispatch: DispatchForm,
  close: (props) => <NoteForm {...props} name="close" />,
};

const noteOf = (note: string): { note?: string } => (note.trim() ? { note: note.trim() } : {});

/** Words for the timeline of each of them. */
function NoteForm({ name, change }: FormProps & { name: 'accept' | 'close' }) {
  const [note, setNote] = useState('');
  const tell = useEffectEvent((words: string) =>
    change(({ id, version }) => post(`/api/grid/v1/cases/{id}/${name}`, { id, body: noteOf(words), ifMatch: version })),
  );
  useEffect(() => tell(note), [note]);
  return <Note value={note} change={setNote} />;
}

/** One person for all of them: whoever works in one of their grids, or leads it. */
function DispatchForm({ rows, change }: FormProps) {
  const { t } = useTranslation();
  const [handler, setHandler] = useState<string>();
  const [note, setNote] = useState('');
  const areas = [...new Set(rows.map(({ area }) => area.code))];
  const grids = useQueries({
    queries: areas.map((code) => ({
      queryKey: ['read', at('/api/grid/v1/grids/{code}', { code })],
      queryFn: () => client.get(at('/api/grid/v1/grids/{code}', { code })),
    })),
  });
  const ids = [...new Set(grids.flatMap(({ data }) => [...(data?.workers ?? []), ...(data?.leads ?? [])]))];
  const nameOf = useNames(ids);
  const tell = useEffectEvent((to: string | undefined, words: string) =>
    change(
      to === undefined
        ? undefined
        : ({ id, version }) => post('/api/grid/v1/cases/{id}/dispatch', { id, body: { handler: to, ...noteOf(words) }, ifMatch: version }),
    ),
  );
  useEffect(() => tell(handler, note), [handler, note]);
  return (
    <>
      <Field id="bulk-handler" label={t('field.handler')} hint={t('caseLedger.handlerHint')}>
        <Select
          id="bulk-handler"
          value={handler}
          onChange={setHandler}
          loading={grids.some(({ isPending }) => isPending)}
          showSearch={{ optionFilterProp: 'label' }}
          options={ids.map((id) => ({ value: id, label: nameOf(id) || id.slice(0, 8) }))}
        />
      </Field>
      <Note value={note} change={setNote} />
    </>
  );
}

function Note({ value, change }: { value: string; change: (words: string) => void }) {
  const { t } = useTranslation();
  return (
    <Field id="bulk-note" label={`${t('common.note')}（${t('common.optional')}）`}>
      <Input.TextArea id="bulk-note" rows={3} maxLength={1000} value={value} onChange={(event) => change(event.target.value)} />
    </Field>
  );
}

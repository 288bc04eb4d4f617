import { at, type Schema } from '@linli/client';
import { DatePicker, Input, InputNumber, Radio, Rate, Select, Switch } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '../session/session.js';
import { useOptions } from '../shared/options.js';
import { PhotoPicker } from '../shared/photos.js';
import { useRead } from '../shared/query.js';
import type { Action, ActionBody, CaseWhole } from './case.js';
import { useNames } from './people.js';
import { ReplyTemplates } from './reply-templates.js';

/** What has been said so far of all that goes with one action or another. */
export type Given = Partial<
  Schema<'Dispatch'> &
    Schema<'RequestExtension'> &
    Schema<'DecideExtension'> &
    Schema<'RequestHands'> &
    Schema<'Submit'> &
    Schema<'Reject'> &
    Schema<'MarkDuplicate'> &
    Schema<'Rate'> &
    Schema<'Moderate'>
>;
type FieldName = Exclude<keyof Given, 'note' | 'description'>;

const noteNeeded: Action[] = ['return', 'request-extension', 'send-back', 'reopen'];
const fieldsOf: Partial<Record<Action, FieldName[]>> = {
  dispatch: ['handler'],
  'request-extension': ['until'],
  'decide-extension': ['approved'],
  'request-hands': ['people', 'need', 'team'],
  submit: ['evidence'],
  reject: ['reason'],
  'mark-duplicate': ['of'],
  rate: ['stars', 'satisfied'],
  moderate: ['public'],
};
const replies: Action[] = ['close', 'reject'];
const optional: FieldName[] = ['team', 'evidence'];

/** Has everything been said that the command needs? The service decides anew. */
export function isComplete(action: Action, given: Given): given is Given & ActionBody {
  const wanted = (fieldsOf[action] ?? []).filter((field) => !optional.includes(field));
  return wanted.every((field) => given[field] !== undefined) && (!noteNeeded.includes(action) || (given.note ?? '').trim().length > 1);
}

interface Props {
  action: Action;
  of: CaseWhole;
  given: Given;
  change: (given: Given) => void;
}

/** The questions that go with an action. */
export function ActionForm({ action, of, given, change }: Props) {
  const { t } = useTranslation();
  const [needs, teams, rejections] = [useOptions('caseNeed'), useOptions('colour'), useOptions('rejection')];
  const set = <F extends keyof Given>(field: F, value: Given[F]) => change({ ...given, [field]: value === '' ? undefined : value });
  // What residents read of a case's log is said to whoever writes it.
  const noteWords = replies.includes(action) ? 'field.reply' : 'common.note';
  const inputs: Record<FieldName, () => ReactNode> = {
    handler: () => <HandlerPicker area={of.area.code} value={given.handler} onChange={(id) => set('handler', id)} />,
    until: () => (
      <DatePicker
        id="until"
        showTime
        needConfirm={false}
        style={{ width: '100%' }}
        onChange={(date) => set('until', date?.toISOString())}
      />
    ),
    approved: () => <YesNo value={given.approved} onChange={(value) => set('approved', value)} />,
    people: () => <InputNumber id="people" min={1} max={50} value={given.people} onChange={(value) => set('people', value ?? undefined)} />,
    need: () => (
      <Select id="need" aria-label={t('field.need')} value={given.need} onChange={(value) => set('need', value)} options={needs} />
    ),
    team: () => (
      <Select
        id="team"
        aria-label={t('field.team')}
        allowClear
        value={given.team}
        onChange={(value) => set('team', value)}
        options={teams}
      />
    ),
    evidence: () => (
      <PhotoPicker
        keeps={action === 'submit'}
        service="grid"
        value={given.evidence ?? []}
        onChange={(ids) => set('evidence', ids)}
        label={t('field.evidence')}
      />
    ),
    reason: () => (
      <Select
        id="reason"
        aria-label={t('field.reason')}
        value={given.reason}
        onChange={(value) => set('reason', value)}
        options={rejections}
      />
    ),
    of: () => <CaseByNumber onFound={(id) => set('of', id)} />,
    stars: () => (
      <Rate id="stars" value={given.stars} onChange={(stars) => change({ ...given, stars, satisfied: given.satisfied ?? stars >= 3 })} />
    ),
    satisfied: () => (
      <YesNo
        value={given.satisfied}
        onChange={(value) => set('satisfied', value)}
        words={[t('progress.satisfied'), t('progress.unsatisfied')]}
      />
    ),
    public: () => (
      <Switch id="public" aria-label={t('field.public')} checked={given.public ?? of.public} onChange={(value) => set('public', value)} />
    ),
  };
  return (
    <div>
      {(fieldsOf[action] ?? []).map((field) => (
        <div key={field} className="field">
          <label htmlFor={field}>{t(`field.${field}`)}</label>
          {inputs[field]()}
        </div>
      ))}
      <div className="field">
        <ReplyTemplates action={action} of={of} onChoose={(words) => set('note', words)} />
        <label htmlFor="note">{noteNeeded.includes(action) ? t('common.reason') : `${t(noteWords)}（${t('common.optional')}）`}</label>
        <Input.TextArea
          id="note"
          rows={3}
          maxLength={1000}
          value={given.note ?? ''}
          onChange={(event) => set('note', event.target.value)}
        />
      </div>
    </div>
  );
}

interface YesNoProps {
  value: boolean | undefined;
  onChange: (value: boolean) => void;
  words?: readonly [string, string];
}

function YesNo({ value, onChange, words }: YesNoProps) {
  const { t } = useTranslation();
  const [yes, no] = words ?? [t('common.yes'), t('common.no')];
  return (
    <Radio.Group
      value={value}
      onChange={(event) => onChange(event.target.value as boolean)}
      options={[
        { value: true, label: yes },
        { value: false, label: no },
      ]}
    />
  );
}

function HandlerPicker({ area, value, onChange }: { area: string; value: string | undefined; onChange: (id: string) => void }) {
  const { t } = useTranslation();
  const grid = useRead(at('/api/grid/v1/grids/{code}', { code: area }));
  const ids = [...(grid.data?.workers ?? []), ...(grid.data?.leads ?? [])];
  const nameOf = useNames(ids);
  return (
    <Select
      id="handler"
      aria-label={t('field.handler')}
      value={value}
      onChange={onChange}
      loading={grid.isPending}
      options={ids.map((id) => ({ value: id, label: nameOf(id) || id.slice(0, 8) }))}
    />
  );
}

/** People know the number, the service wants the case. */
function CaseByNumber({ onFound }: { onFound: (id: string | undefined) => void }) {
  const found = async (number: string) => {
    const { items } = await client.get(at('/api/grid/v1/cases', { number: number.trim() }));
    onFound(items[0]?.id);
  };
  return <Input id="of" placeholder="NG-2026-000123" onBlur={(event) => void (event.target.value.trim() && found(event.target.value))} />;
}

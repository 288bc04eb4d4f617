import { post, put } from '@linli/client';
import { Alert, Checkbox, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useOptions } from '../../shared/options.js';
import { PlacePicker } from '../../shared/place-picker.js';
import { Field } from '../../shared/field.js';
import { useOwnCommunities } from '../../shared/own-communities.js';
import { SubmitButton } from '../../shared/submit-button.js';
import { programmeKinds, type Outline, type ProgrammeWhole } from './types.js';
import { useForm } from '../../shared/use-form.js';

const beginning: Outline = {
  title: '',
  site: '',
  room: 30,
  ratio: 10,
  places: 30,
  offerMinutes: 1440,
  ageFrom: 6,
  ageTo: 12,
  firstDay: '',
  lastDay: '',
  weekdays: [],
  from: '',
  to: '',
  cutoffMinutes: 20,
  completion: 0.8,
};
/** On which days and when a kind is held, mostly. */
const usual: Record<string, Pick<Outline, 'weekdays' | 'from' | 'to'>> = {
  'after-school': { weekdays: [1, 2, 3, 4, 5], from: '16:30', to: '18:30' },
  'weekend-course': { weekdays: [6, 7], from: '09:00', to: '11:00' },
};
const numbers = [
  ['room', 1, 500],
  ['ratio', 1, 50],
  ['places', 1, 500],
  ['ageFrom', 0, 17],
  ['ageTo', 0, 17],
] as const;

/** A term or a course: what, where, for whom, when. Of one that is changed the kind and the area stay. */
export function ProgrammeForm({ of, done }: { of?: ProgrammeWhole; done: (programme: ProgrammeWhole) => void }) {
  const { t } = useTranslation();
  const kinds = useOptions('staff.kind', programmeKinds);
  const areas = useOwnCommunities();
  const [kind, setKind] = useState<(typeof programmeKinds)[number]>(of?.kind.code ?? 'after-school');
  const [chosenArea, setArea] = useState(of?.area);
  const area = chosenArea ?? areas[0]?.value;
  const [given, setGiven] = useState<Outline>(of ? outlineOf(of) : { ...beginning, ...usual['after-school'], title: kinds[0]!.label });
  const { send, wrong, refusal } = useForm<ProgrammeWhole>(done, {
    'places-taken': 'places',
    'party-too-large': 'places',
    'no-sessions': 'weekdays',
  });
  const set = (more: Partial<Outline>) => setGiven({ ...given, ...more });
  const choose = (code: typeof kind) => {
    setKind(code);
    set({ ...usual[code], title: kinds.find(({ value }) => value === code)!.label });
  };
  const ready =
    area &&
    given.point &&
    given.title.trim().length > 1 &&
    given.site.trim().length > 1 &&
    given.firstDay &&
    given.lastDay &&
    given.weekdays.length > 0 &&
    given.from &&
    given.to;
  const submit = () => {
    const { point, ...rest } = given;
    if (!point || !area) return;
    const body = { ...rest, point };
    send.mutate(
      of
        ? put('/api/youth/v1/programmes/{id}', { id: of.id, body, ifMatch: of.version })
        : post('/api/youth/v1/programmes', { body: { ...body, kind, area } }),
    );
  };
  const text = (name: 'title' | 'site', longest: number) => (
    <Field id={name} label={t(`staff.outline.${name}`)} hint={name === 'site' ? t('staff.siteHint') : undefined} wrong={wrong(name)}>
      <Input id={name} size="large" maxLength={longest} value={given[name]} onChange={(event) => set({ [name]: event.target.value })} />
    </Field>
  );
  const moment = (name: 'firstDay' | 'lastDay' | 'from' | 'to', type: 'date' | 'time') => (
    <Field id={name} label={t(`staff.outline.${name}`)} wrong={wrong(name)}>
      <Input id={name} type={type} size="large" value={given[name]} onChange={(event) => set({ [name]: event.target.value })} />
    </Field>
  );
  const number = (
    name: Exclude<keyof Outline, 'title' | 'site' | 'point' | 'weekdays' | 'firstDay' | 'lastDay' | 'from' | 'to'>,
    [min, max]: readonly [number, number],
    factor = 1,
  ) => (
    <Field key={name} id={name} label={t(`staff.outline.${name}`)} wrong={wrong(name)}>
      <InputNumber
        id={name}
        size="large"
        style={{ width: '100%' }}
        min={min}
        max={max}
        precision={0}
        value={Math.round(given[name] * factor)}
        onChange={(value) => set({ [name]: (value ?? min) / factor })}
      />
    </Field>
  );
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {!of && (
        <div className="pair">
          <Field id="kind" label={t('staff.kindOf')} wrong={wrong('kind')}>
            <Select id="kind" size="large" value={kind} onChange={choose} options={kinds} />
          </Field>
          <Field id="area" label={t('staff.area')} wrong={wrong('area')}>
            <Select id="area" size="large" value={area} onChange={setArea} options={areas} />
          </Field>
        </div>
      )}
      {text('title', 60)}
      {text('site', 80)}
      <fieldset>
        <legend>{t('staff.outline.point')}</legend>
        <PlacePicker value={given.point} onChange={(point) => set({ point })} />
      </fieldset>
      <div className="pair">{numbers.map(([name, ...range]) => number(name, range))}</div>
      <span className="quiet">{t('staff.ratioHint', { n: given.ratio })}</span>
      <h2 className="spaced">{t('staff.when')}</h2>
      <div className="pair">
        {moment('firstDay', 'date')}
        {moment('lastDay', 'date')}
        {moment('from', 'time')}
        {moment('to', 'time')}
      </div>
      <fieldset>
        <legend>{t('staff.outline.weekdays')}</legend>
        <Checkbox.Group
          className="days"
          value={given.weekdays}
          onChange={(weekdays) => set({ weekdays: [...weekdays].sort() })}
          options={[1, 2, 3, 4, 5, 6, 7].map((value) => ({ value, label: t(`week.${value}`) }))}
        />
        <p className="quiet">{t(`staff.heldOn.${kind}`)}</p>
        {wrong('weekdays') && (
          <span className="late-words" role="alert">
            {wrong('weekdays')}
          </span>
        )}
      </fieldset>
      <div className="pair">
        {number('cutoffMinutes', [1, 240])}
        {number('offerMinutes', [1, 336], 1 / 60)}
        {number('completion', [0, 100], 100)}
      </div>
      {refusal && <Alert type="error" showIcon title={refusal} style={{ marginBottom: 16 }} />}
      <SubmitButton why={ready ? undefined : t('staff.incomplete')} loading={send.isPending}>
        {t(of ? 'staff.save' : 'staff.make')}
      </SubmitButton>
    </form>
  );
}

const outlineOf = ({
  title,
  site,
  point,
  room,
  ratio,
  places,
  offerMinutes,
  ageFrom,
  ageTo,
  firstDay,
  lastDay,
  weekdays,
  from,
  to,
  cutoffMinutes,
  completion,
}: ProgrammeWhole): Outline => ({
  title,
  site,
  point,
  room,
  ratio,
  places,
  offerMinutes,
  ageFrom,
  ageTo,
  firstDay,
  lastDay,
  weekdays,
  from,
  to,
  cutoffMinutes,
  completion,
});

import { at, put } from '@linli/client';
import { Alert, Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../session/session.js';
import { Field } from '../../shared/field.js';
import { comma, inWords } from '../../shared/format.js';
import type { Point } from '../../shared/map.js';
import { toFen, toYuan } from '../../shared/money.js';
import { useRead } from '../../shared/query.js';
import { SubmitButton } from '../../shared/submit-button.js';
import { useForm } from '../../shared/use-form.js';
import { minutesOf } from '../jobs/walk.js';
import type { Skill } from '../training/types.js';
import { HomeField } from './home-field.js';
import { emptyLine, hoursIn, saying, type HoursLine } from '../week/hours.js';
import { HoursField } from '../week/hours-field.js';
import type { Profile } from './types.js';

const farther = [500, 1000, 1500, 2000, 3000, 5000];
const PHONE = /^1\d{10}$/;

interface Given {
  name: string;
  phone: string;
  note: string;
  home: Point | undefined;
  windows: HoursLine[];
  childcare: HoursLine[];
  skills: Profile['skills'];
  minHourly: number;
  maxMetres: number;
}

/** @param anew shows what was written elsewhere meanwhile */
export function ProfileForm({ of, saved, anew }: { of: Profile | undefined; saved: () => void; anew: () => void }) {
  const { t } = useTranslation();
  const { data: me } = useMe();
  // The version that she saw: what comes in while she writes does not move it.
  const [version] = useState(of?.version);
  const [given, setGiven] = useState<Given>({
    name: of?.name ?? me?.name ?? '',
    phone: of?.phone ?? '',
    note: of?.note ?? '',
    home: of?.home,
    windows: of?.windows ?? [emptyLine],
    childcare: of?.childcare ?? [],
    skills: of?.skills ?? [],
    minHourly: of?.minHourly ?? 0,
    maxMetres: of?.maxMetres ?? 2000,
  });
  const skills = useRead(at('/api/employment/v1/skills')).data?.items ?? [];
  const { send, wrong, refusal, code } = useForm<Profile>(saved);
  const set = (more: Partial<Given>) => setGiven({ ...given, ...more });
  const { name, phone, note, home, minHourly, maxMetres } = given;
  const [windows, childcare] = [saying(given.windows), saying(given.childcare)];
  const missing = [
    name.trim().length < 2 && 'name',
    phone !== '' && !PHONE.test(phone) && 'phone',
    !home && 'home',
    windows.length === 0 && 'windows',
  ].filter((one) => one !== false);
  const submit = () => {
    if (!home) return;
    send.mutate(
      put('/api/employment/v1/seekers/me', {
        body: {
          name: name.trim(),
          ...(phone ? { phone } : {}),
          ...(note.trim() ? { note: note.trim() } : {}),
          home,
          windows,
          ...(childcare.length > 0 ? { childcare } : {}),
          skills: given.skills,
          minHourly,
          maxMetres,
        },
        ifMatch: version,
      }),
    );
  };
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className="quiet">{t('seeking.sealed')}</p>
      <Field id="name" label={t('seeking.share.name')} wrong={wrong('name')}>
        <Input
          id="name"
          size="large"
          maxLength={30}
          autoComplete="name"
          value={name}
          onChange={(event) => set({ name: event.target.value })}
        />
      </Field>
      <Field id="phone" label={t('seeking.share.phone')} hint={t('seeking.phoneHint')} wrong={wrong('phone')}>
        <Input
          id="phone"
          size="large"
          type="tel"
          maxLength={11}
          autoComplete="tel"
          value={phone}
          onChange={(event) => set({ phone: event.target.value.trim() })}
        />
      </Field>
      <HomeField value={home} onChange={(chosen) => set({ home: chosen })} wrong={wrong('home')} />
      <Field id="far" label={t('seeking.far')} wrong={wrong('maxMetres')}>
        <Select
          id="far"
          size="large"
          value={maxMetres}
          onChange={(metres) => set({ maxMetres: metres })}
          options={[...new Set([...farther, maxMetres])]
            .toSorted((a, b) => a - b)
            .map((n) => ({ value: n, label: t('seeking.farWords', { n, minutes: minutesOf(n) }) }))}
        />
      </Field>
      <fieldset>
        <legend>{t('seeking.hours')}</legend>
        <p className="quiet">{t('seeking.hoursHint')}</p>
        <HoursField
          id="hours"
          label={t('seeking.hours')}
          value={given.windows}
          onChange={(lines) => set({ windows: lines })}
          least={1}
          wrong={wrong('windows')}
        />
        {windows.length > 0 && <p className="quiet">{t('seeking.hoursIn', { n: hoursIn(windows) })}</p>}
      </fieldset>
      <details className="apart" open={given.childcare.length > 0}>
        <summary>{t('seeking.childcare')}</summary>
        <p>{t('seeking.childcareWhy')}</p>
        <HoursField
          id="childcare"
          label={t('seeking.childcare')}
          value={given.childcare}
          onChange={(lines) => set({ childcare: lines })}
          least={0}
          wrong={wrong('childcare')}
        />
      </details>
      <fieldset>
        <legend>{t('seeking.skills')}</legend>
        <Checkbox.Group<Skill['code']>
          className="days"
          value={given.skills}
          onChange={(chosen) => set({ skills: chosen })}
          options={skills.map(({ code: value, name: words }) => ({ value, label: inWords(words) }))}
        />
        {wrong('skills') && (
          <span className="late-words" role="alert">
            {wrong('skills')}
          </span>
        )}
      </fieldset>
      <Field id="least" label={t('seeking.least')} hint={t('seeking.leastHint')} wrong={wrong('minHourly')}>
        <InputNumber
          id="least"
          size="large"
          style={{ width: '100%' }}
          min={0}
          max={1000}
          inputMode="decimal"
          value={toYuan(minHourly)}
          onChange={(value) => set({ minHourly: toFen(value ?? 0) })}
        />
      </Field>
      <Field id="note" label={`${t('seeking.share.note')}（${t('common.optional')}）`} hint={t('seeking.noteHint')} wrong={wrong('note')}>
        <Input.TextArea id="note" rows={3} maxLength={300} value={note} onChange={(event) => set({ note: event.target.value })} />
      </Field>
      {refusal &&
        (code === 'stale-version' ? (
          <Alert
            className="apart"
            type="warning"
            showIcon
            title={t('seeking.changedElsewhere')}
            action={<Button onClick={anew}>{t('seeking.anew')}</Button>}
          />
        ) : (
          <Alert className="apart" type="error" showIcon title={refusal} />
        ))}
      <SubmitButton
        why={missing.length > 0 ? t('seeking.missing', { what: missing.map((one) => t(`seeking.miss.${one}`)).join(comma()) }) : undefined}
        loading={send.isPending}
      >
        {t('seeking.save')}
      </SubmitButton>
    </form>
  );
}

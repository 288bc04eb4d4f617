import { at, post } from '@linli/client';
import { Alert, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useAllAreas } from '../shared/areas.js';
import { today } from '../shared/days.js';
import { Field } from '../shared/field.js';
import { inWords } from '../shared/format.js';
import { useRead } from '../shared/query.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';
import type { Link, RoleChoice } from './types.js';

interface Draft {
  role?: RoleChoice['role'];
  area?: string;
  organisation?: string;
  endsOn: string;
  name: string;
  phone: string;
}

const inArea = (code: string, { within, levels }: RoleChoice): boolean =>
  within.some((scope) => code.startsWith(scope)) && (levels.length === 0 || levels.includes(code.length));

/** Invites somebody to a role, of those that the caller may give, where they may give it. */
export function InviteDialog({ choices, close, done }: { choices: readonly RoleChoice[]; close: () => void; done: (link: Link) => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [draft, setDraft] = useState<Draft>({ endsOn: '', name: '', phone: '' });
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const choice = choices.find(({ role }) => role === draft.role);
  const areas = useAllAreas().filter(({ value }) => choice && inArea(value, choice));
  const inOrganisation = choice !== undefined && choice.organisation !== 'none';
  const teams = useRead(inOrganisation ? at('/api/volunteering/v1/teams') : undefined).data?.items ?? [];
  const { send, wrong, refusal } = useForm<Link>(done);
  const { role, area, organisation, endsOn, name, phone } = draft;
  const asksArea = choice !== undefined && choice.organisation !== 'required' && !organisation;
  // Whoever administers the whole district is given no area.
  const needsArea = asksArea && role !== 'system-admin';
  const invite = () =>
    role &&
    send.mutate(
      post('/api/identity/v1/grants/invitations', {
        body: {
          role: role as Exclude<typeof role, 'agency'>,
          ...(asksArea && area ? { area } : {}),
          ...(organisation ? { organisation } : {}),
          ...(endsOn ? { endsOn } : {}),
          ...(name.trim() ? { name: name.trim() } : {}),
          ...(phone.trim() ? { phone: phone.trim() } : {}),
        },
      }),
    );
  return (
    <Modal open title={t('people.invite')} footer={null} onCancel={close}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          invite();
        }}
      >
        <Field id="role" label={t('people.role')} wrong={wrong('role')}>
          <Select
            id="role"
            size="large"
            value={role}
            onChange={(value: RoleChoice['role']) => setDraft({ endsOn, name, phone, role: value })}
            options={choices.filter((one) => one.role !== 'agency').map((one) => ({ value: one.role, label: t(`role.${one.role}`) }))}
          />
        </Field>
        {inOrganisation && (
          <Field id="organisation" label={t('people.organisation')} wrong={wrong('organisation')}>
            <Select
              id="organisation"
              size="large"
              allowClear
              value={organisation}
              onChange={(value: string | undefined) =>
                setDraft({ ...withoutOrganisation(draft), ...(value ? { organisation: value } : {}) })
              }
              options={teams.map((team) => ({ value: team.id, label: inWords(team.name) }))}
            />
          </Field>
        )}
        {asksArea && (
          <Field id="area" label={t('people.area')} wrong={wrong('area')}>
            <Select
              id="area"
              size="large"
              showSearch={{ optionFilterProp: 'label' }}
              value={area}
              onChange={(value: string) => set({ area: value })}
              options={areas}
            />
          </Field>
        )}
        <Field id="last-day" label={t('people.lastDay')} hint={t('people.lastDayHint')} wrong={wrong('endsOn')}>
          <Input
            id="last-day"
            type="date"
            size="large"
            min={today()}
            value={endsOn}
            onChange={(event) => set({ endsOn: event.target.value })}
          />
        </Field>
        <Field id="invited-name" label={t('people.invitedName')} hint={t('people.invitedNameHint')} wrong={wrong('name')}>
          <Input id="invited-name" size="large" maxLength={60} value={name} onChange={(event) => set({ name: event.target.value })} />
        </Field>
        <Field id="invited-phone" label={t('people.invitedPhone')} hint={t('people.invitedPhoneHint')} wrong={wrong('phone')}>
          <Input
            id="invited-phone"
            type="tel"
            size="large"
            maxLength={20}
            value={phone}
            onChange={(event) => set({ phone: event.target.value })}
          />
        </Field>
        {refusal && <Alert type="error" showIcon title={refusal} />}
        <SubmitButton
          why={missing(
            !role && t('people.role'),
            choice?.organisation === 'required' && !organisation && t('people.organisation'),
            needsArea && !area && t('people.area'),
          )}
          loading={send.isPending}
        >
          {t('people.makeLink')}
        </SubmitButton>
      </form>
    </Modal>
  );
}

function withoutOrganisation({ organisation: _left, ...draft }: Draft): Draft {
  return draft;
}

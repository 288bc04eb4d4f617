import { at, post } from '@linli/client';
import { Alert, Button, Modal, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useNames } from '../../cases/people.js';
import { useRead } from '../../shared/query.js';
import { dayOf } from '../../shared/days.js';
import { Field } from '../../shared/field.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import { ScreeningDialog } from './screening-dialog.js';
import { roles, type Role } from './types.js';
import { useForm } from '../../shared/use-form.js';

/** Somebody for the roster. Whoever was not screened is refused; their screening can be entered right here. */
export function AddToRoster({ programme, area, done }: { programme: string; area: string; done: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [role, setRole] = useState<Role>('teacher');
  const [accountId, setAccountId] = useState<string>();
  const [screening, setScreening] = useState(false);
  const people = useRead(at('/api/youth/v1/programmes/{id}/roster/candidates', { id: programme, role }));
  const nameOf = useNames(people.data?.items.map((one) => one.accountId) ?? []);
  const { send, refusal, code } = useForm(done);
  const begin = (next: Role, chosen: string | undefined) => {
    send.reset();
    setRole(next);
    setAccountId(chosen);
  };
  const options = (people.data?.items ?? []).map((one) => ({
    value: one.accountId,
    label: `${nameOf(one.accountId)} · ${one.screenedUntil ? t('staff.screenedUntil', { day: dayOf(one.screenedUntil) }) : t('staff.notScreened')}`,
  }));
  return (
    <Modal open title={t('staff.addPerson')} footer={null} onCancel={done}>
      <div className="stack">
        <Segmented
          block
          size="large"
          aria-label={t('staff.roleOf')}
          value={role}
          onChange={(next) => begin(next, undefined)}
          options={roles.map((value) => ({ value, label: t(`staff.role.${value}`) }))}
        />
        <Field id="person" label={t('staff.person')} hint={t(`staff.from.${role}`)}>
          <Select
            id="person"
            size="large"
            showSearch={{ optionFilterProp: 'label' }}
            value={accountId}
            loading={people.isPending}
            notFoundContent={t('staff.nobody')}
            onChange={(chosen: string) => begin(role, chosen)}
            options={options}
          />
        </Field>
        {refusal && <Alert type="error" showIcon title={refusal} />}
        {code === 'screening-required' && (
          <Button size="large" block onClick={() => setScreening(true)}>
            {t('staff.screen')}
          </Button>
        )}
        <SubmitButton
          onClick={() =>
            accountId && send.mutate(post('/api/youth/v1/programmes/{id}/roster', { id: programme, body: { accountId, role } }))
          }
          why={missing(!accountId && t('staff.person'))}
          loading={send.isPending}
        >
          {t('staff.add')}
        </SubmitButton>
      </div>
      {screening && accountId && (
        <ScreeningDialog
          accountId={accountId}
          name={nameOf(accountId)}
          area={area}
          done={() => {
            setScreening(false);
            send.reset();
          }}
        />
      )}
    </Modal>
  );
}

import { post } from '@linli/client';
import { Alert, Input, Modal, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useNames } from '../../cases/people.js';
import { Field } from '../../shared/field.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import type { ChildWhole } from './types.js';
import { useForm } from '../../shared/use-form.js';

/** A court's order about a guardian, or about somebody who is known by name and telephone only. */
export function BarDialog({ of, done }: { of: ChildWhole; done: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const free = of.guardians.filter(({ barred }) => !barred);
  const nameOf = useNames(free.map(({ accountId }) => accountId));
  const [by, setBy] = useState<'account' | 'phone'>(free.length > 0 ? 'account' : 'phone');
  const [accountId, setAccountId] = useState<string>();
  const [given, setGiven] = useState({ name: '', phone: '', document: '', reason: '' });
  const { send, wrong, refusal } = useForm(done);
  const { name, phone, document, reason } = Object.fromEntries(
    Object.entries(given).map(([field, value]) => [field, value.trim()]),
  ) as typeof given;
  const unfinished = missing(
    by === 'account' && !accountId && t('staff.whom'),
    by === 'phone' && !name && t('staff.barField.name'),
    by === 'phone' && !phone && t('staff.barField.phone'),
    document.length < 2 && t('staff.barField.document'),
    reason.length < 2 && t('staff.barField.reason'),
  );
  const body = { ...(by === 'account' ? { accountId } : { name, phone }), document, reason };
  const text = (field: keyof typeof given, longest: number, placeholder?: string) => (
    <Field id={field} label={t(`staff.barField.${field}`)} wrong={wrong(field)}>
      <Input
        id={field}
        size="large"
        maxLength={longest}
        placeholder={placeholder}
        value={given[field]}
        onChange={(event) => setGiven({ ...given, [field]: event.target.value })}
      />
    </Field>
  );
  return (
    <Modal open title={t('staff.bar')} footer={null} onCancel={done}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate(post('/api/youth/v1/children/{id}/bars', { id: of.id, body }));
        }}
      >
        <Segmented
          block
          size="large"
          aria-label={t('staff.whom')}
          value={by}
          onChange={setBy}
          options={(['account', 'phone'] as const).map((value) => ({ value, label: t(`staff.barBy.${value}`) }))}
        />
        {by === 'account' ? (
          <Field id="guardian" label={t('staff.whom')} wrong={wrong('accountId')}>
            <Select
              id="guardian"
              size="large"
              value={accountId}
              onChange={setAccountId}
              notFoundContent={t('staff.nobody')}
              options={free.map((one) => ({ value: one.accountId, label: `${nameOf(one.accountId)} · ${t(`relation.${one.relation}`)}` }))}
            />
          </Field>
        ) : (
          <>
            {text('name', 60)}
            {text('phone', 20)}
          </>
        )}
        {text('document', 80, '(2026)晋0321民初88号')}
        {text('reason', 500)}
        {refusal && <Alert type="error" showIcon title={refusal} />}
        <SubmitButton look="danger" why={unfinished} loading={send.isPending}>
          {t('staff.barNow')}
        </SubmitButton>
      </form>
    </Modal>
  );
}

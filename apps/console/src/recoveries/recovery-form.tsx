import { post } from '@linli/client';
import { Alert, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from '../shared/field.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';
import { useRecoveryAreas, type Entered } from './recovery.js';

/** What staff enter of somebody who stands before them and has lost her phone. */
export function RecoveryForm({ done, close }: { done: (entered: Entered) => void; close: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const areas = useRecoveryAreas();
  const [account, setAccount] = useState('');
  const [phone, setPhone] = useState('');
  const [chosen, setArea] = useState<string>();
  const [reason, setReason] = useState('');
  const area = chosen ?? (areas.length === 1 ? areas[0]!.value : undefined);
  const { send, wrong, refusal, code } = useForm<Entered>(done, {
    'not-found': 'account',
    'own-recovery': 'account',
    'recovery-above': 'account',
    'number-taken': 'phone',
  });
  return (
    <Modal open title={t('recovery.enter')} footer={null} onCancel={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const body = { account: account.trim(), phone: phone.trim(), area: area!, reason: reason.trim() };
          send.mutate(post('/api/identity/v1/recoveries', { body }));
        }}
      >
        <Field
          id="recovery-account"
          label={t('recovery.account')}
          hint={t('recovery.accountHint')}
          wrong={code === 'not-found' ? t('recovery.noAccount') : wrong('account')}
        >
          <Input
            id="recovery-account"
            size="large"
            autoComplete="off"
            maxLength={40}
            value={account}
            onChange={(event) => setAccount(event.target.value)}
          />
        </Field>
        <Field id="recovery-phone" label={t('recovery.phone')} hint={t('recovery.phoneHint')} wrong={wrong('phone')}>
          <Input
            id="recovery-phone"
            size="large"
            type="tel"
            inputMode="tel"
            autoComplete="off"
            maxLength={20}
            value={phone}
            onChange={(event) => setPhone(event.target.value)}
          />
        </Field>
        <Field id="recovery-area" label={t('recovery.area')} wrong={wrong('area')}>
          <Select
            id="recovery-area"
            size="large"
            showSearch={{ optionFilterProp: 'label' }}
            value={area}
            onChange={setArea}
            options={areas}
          />
        </Field>
        <Field id="recovery-reason" label={t('recovery.reason')} hint={t('recovery.reasonHint')} wrong={wrong('reason')}>
          <Input.TextArea
            id="recovery-reason"
            rows={3}
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        {refusal && <Alert className="apart" type="error" showIcon title={code === 'wrong-state' ? t('recovery.open') : refusal} />}
        <SubmitButton
          loading={send.isPending}
          why={missing(
            account.trim().length < 2 && t('recovery.account'),
            phone.trim().length < 11 && t('recovery.phone'),
            !area && t('recovery.area'),
            reason.trim().length < 2 && t('recovery.reason'),
          )}
        >
          {t('recovery.send')}
        </SubmitButton>
      </form>
    </Modal>
  );
}

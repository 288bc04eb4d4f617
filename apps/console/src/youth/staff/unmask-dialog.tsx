import { post, type Schema } from '@linli/client';
import { Alert, Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useOptions } from '../../shared/options.js';
import { Field } from '../../shared/field.js';
import { SubmitButton } from '../../shared/submit-button.js';
import { useForm } from '../../shared/use-form.js';

const asked = ['attend', 'contact'] as const satisfies readonly Schema<'Unmask'>['purpose'][];
const shown = ['name', 'birthday', 'school', 'phone'] as const;

/** A child in full: for a purpose that is consented to and a reason, which stays in the audit. What is shown is gone with the dialog. */
export function UnmaskDialog({ child, done }: { child: string; done: () => void }) {
  const { t } = useTranslation();
  const [purpose, setPurpose] = useState<(typeof asked)[number]>('attend');
  const [reason, setReason] = useState('');
  const [data, setData] = useState<Partial<Record<(typeof shown)[number], string>>>();
  const { send, wrong, refusal } = useForm<typeof data>(setData, { 'names-child': 'reason', 'consent-required': 'purpose' });
  const purposes = useOptions('purpose', asked);
  return (
    <Modal open title={t('staff.unmask')} footer={null} onCancel={done} destroyOnHidden>
      {data ? (
        <div className="stack">
          <dl className="facts large">
            {shown.flatMap((field) =>
              data[field]
                ? [
                    <dt key={`${field} of`}>{t(`staff.childField.${field}`)}</dt>,
                    <dd key={field}>
                      <strong>{data[field]}</strong>
                    </dd>,
                  ]
                : [],
            )}
          </dl>
          <span className="quiet">{t('staff.shownOnce')}</span>
          <Button type="primary" size="large" block onClick={done}>
            {t('staff.maskAgain')}
          </Button>
        </div>
      ) : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            send.mutate(post('/api/youth/v1/children/{id}/unmask', { id: child, body: { purpose, reason: reason.trim() } }));
          }}
        >
          <Field id="purpose" label={t('staff.purpose')} wrong={wrong('purpose')}>
            <Select id="purpose" size="large" value={purpose} onChange={setPurpose} options={purposes} />
          </Field>
          <Field id="reason" label={t('common.reason')} hint={t('staff.reasonHint')} wrong={wrong('reason')}>
            <Input.TextArea id="reason" rows={3} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
          {refusal && <Alert type="error" showIcon title={refusal} />}
          <SubmitButton why={reason.trim().length < 4 ? t('staff.reasonFirst') : undefined} loading={send.isPending}>
            {t('staff.show')}
          </SubmitButton>
        </form>
      )}
    </Modal>
  );
}

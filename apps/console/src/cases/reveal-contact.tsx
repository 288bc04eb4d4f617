import { post } from '@linli/client';
import { Alert, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from '../shared/field.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';
import type { Contact } from './case.js';

const fields = ['name', 'phone', 'address', 'words'] as const;

/** Whom to call back, in full: for a reason, which stays in the audit. What is shown is gone with the dialog. */
export function RevealContact({ of }: { of: string }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [contact, setContact] = useState<Contact>();
  const { send, wrong, refusal } = useForm<Contact>(setContact);
  const close = () => {
    setOpen(false);
    setReason('');
    setContact(undefined);
  };
  const known = fields.filter((field) => contact?.[field]);
  return (
    <>
      <Button size="large" block onClick={() => setOpen(true)}>
        {t('case.reveal')}
      </Button>
      <Modal open={open} title={t('case.reveal')} footer={null} onCancel={close} destroyOnHidden>
        {contact ? (
          <div className="stack">
            {known.length === 0 && <span>{t('case.noContact')}</span>}
            <dl className="facts large">
              {known.flatMap((field) => [
                <dt key={`${field} of`}>{t(`case.contact.${field}`)}</dt>,
                <dd key={field}>
                  {field === 'phone' ? <a href={`tel:${contact.phone}`}>{contact.phone}</a> : <strong>{contact[field]}</strong>}
                </dd>,
              ])}
            </dl>
            <span className="quiet">{t('staff.shownOnce')}</span>
          </div>
        ) : (
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              send.mutate(post('/api/grid/v1/cases/{id}/reveal-contact', { id: of, body: { reason: reason.trim() } }));
            }}
          >
            <Field id="reason" label={t('common.reason')} hint={t('case.revealHint')} wrong={wrong('reason')}>
              <Input id="reason" size="large" maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
            </Field>
            {refusal && <Alert type="error" showIcon title={refusal} />}
            <SubmitButton why={missing(reason.trim().length < 2 && t('common.reason'))} loading={send.isPending}>
              {t('common.confirm')}
            </SubmitButton>
          </form>
        )}
      </Modal>
    </>
  );
}

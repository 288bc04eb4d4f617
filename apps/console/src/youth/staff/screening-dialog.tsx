import { put } from '@linli/client';
import { Alert, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from '../../shared/field.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import { useForm } from '../../shared/use-form.js';

/** What the paper of the police says of somebody; it holds for twelve months. */
export function ScreeningDialog({ accountId, name, area, done }: { accountId: string; name: string; area: string; done: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [passed, setPassed] = useState<boolean>();
  const [document, setDocument] = useState('');
  const { send, wrong, refusal } = useForm(done);
  return (
    <Modal open title={`${t('staff.screen')} · ${name}`} footer={null} onCancel={done}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (passed !== undefined)
            send.mutate(put('/api/youth/v1/screenings/{accountId}', { accountId, body: { area, passed, document: document.trim() } }));
        }}
      >
        <span className="quiet">{t('staff.screenHint')}</span>
        <Field id="document" label={t('staff.document')} wrong={wrong('document')}>
          <Input
            id="document"
            size="large"
            maxLength={80}
            placeholder="平公(2026)查字第018号"
            value={document}
            onChange={(event) => setDocument(event.target.value)}
          />
        </Field>
        <Radio.Group
          className="stack"
          aria-label={t('staff.result')}
          value={passed}
          onChange={(event) => setPassed(event.target.value as boolean)}
          options={[
            { value: true, label: t('staff.passed') },
            { value: false, label: t('staff.failed') },
          ]}
        />
        {refusal && <Alert type="error" showIcon title={refusal} />}
        <SubmitButton
          why={missing(document.trim().length < 2 && t('staff.document'), passed === undefined && t('staff.result'))}
          loading={send.isPending}
        >
          {t('staff.save')}
        </SubmitButton>
      </form>
    </Modal>
  );
}

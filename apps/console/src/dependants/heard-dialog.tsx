import { post } from '@linli/client';
import { Alert, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { DependantView } from '../family/types.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';
import { say } from '../shared/say.js';

const ways = ['visit', 'office', 'telephone'] as const;

/** Says how her yes was heard, at the door or wherever it was. */
export function HeardDialog({ of, close }: { of: DependantView; close: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [how, setHow] = useState<(typeof ways)[number]>();
  const { send, refusal } = useForm(() => {
    say.success(t('dependants.confirmed'));
    close();
  });
  return (
    <Modal open title={t('dependants.confirmTitle', { name: of.name })} footer={null} onCancel={close}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (how) send.mutate(post('/api/identity/v1/dependants/{id}/confirm', { id: of.id, ifMatch: of.version, body: { how } }));
        }}
      >
        <fieldset className="flat">
          <legend>{t('dependants.how')}</legend>
          <Radio.Group
            className="choices"
            name="how"
            value={how}
            onChange={(event) => setHow(event.target.value as (typeof ways)[number])}
            options={ways.map((value) => ({ value, label: t(`dependants.ways.${value}`) }))}
          />
        </fieldset>
        <p className="quiet flat">{t('dependants.said')}</p>
        {refusal && <Alert type="error" showIcon title={refusal} />}
        <SubmitButton why={missing(!how && t('dependants.how'))} loading={send.isPending}>
          {t('dependants.confirm')}
        </SubmitButton>
      </form>
    </Modal>
  );
}

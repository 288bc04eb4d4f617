import { post } from '@linli/client';
import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { today } from '../shared/days.js';
import { Field } from '../shared/field.js';
import { SubmitButton } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';
import type { GrantLine } from './types.js';

/** Until when a role is held. */
export function TermDialog({ of, done }: { of: GrantLine; done: () => void }) {
  const { t } = useTranslation();
  const [endsOn, setEndsOn] = useState(of.endsOn ?? '');
  const { send, wrong, refusal } = useForm(done);
  return (
    <Modal open title={t('people.changeTerm')} footer={null} onCancel={done}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const body = endsOn ? { endsOn } : {};
          send.mutate(post('/api/identity/v1/grants/{id}/extend', { id: of.id, body, ifMatch: of.version }));
        }}
      >
        <Field id="ends-on" label={t('people.lastDay')} hint={t('people.lastDayHint')} wrong={wrong('endsOn')}>
          <Input id="ends-on" type="date" size="large" min={today()} value={endsOn} onChange={(event) => setEndsOn(event.target.value)} />
        </Field>
        {refusal && <Alert type="error" showIcon title={refusal} />}
        <SubmitButton why={undefined} loading={send.isPending}>
          {t('common.confirm')}
        </SubmitButton>
      </form>
    </Modal>
  );
}

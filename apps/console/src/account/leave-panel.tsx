import { post } from '@linli/client';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { accountGone, client } from '../session/session.js';
import { useErrorWords } from '../shared/error-words.js';
import { Field } from '../shared/field.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';

/** 退出并注销账号: what goes at once and what the law keeps; confirmed by typing a word. */
export function LeavePanel() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <section className="panel stack" aria-label={t('account.leave')}>
      <h2>{t('account.leave')}</h2>
      <Consequences />
      <Button danger size="large" block onClick={() => setOpen(true)}>
        {t('account.leaveDo')}
      </Button>
      {open && <LeaveDialog close={() => setOpen(false)} />}
    </section>
  );
}

function Consequences() {
  const { t } = useTranslation();
  return (
    <ul className="told">
      <li>{t('account.leaveGoes')}</li>
      <li>{t('account.leaveStays')}</li>
      <li>{t('account.leaveAgain')}</li>
    </ul>
  );
}

function LeaveDialog({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [typed, setTyped] = useState('');
  const wordsOf = useErrorWords();
  const leave = useMutation({ mutationFn: () => client.send(post('/api/identity/v1/account/leave')), onSuccess: accountGone });
  const word = t('account.leaveWord');
  const label = t('account.leaveType', { word });
  return (
    <Modal open title={t('account.leave')} footer={null} onCancel={close}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          leave.mutate();
        }}
      >
        <Consequences />
        <Field id="leave-word" label={label}>
          <Input id="leave-word" size="large" autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </Field>
        {leave.error && <Alert type="error" showIcon title={wordsOf(leave.error)} />}
        <SubmitButton look="danger" loading={leave.isPending} why={missing(typed.trim().toLowerCase() !== word && `“${word}”`)}>
          {t('account.leaveDo')}
        </SubmitButton>
        <Button size="large" block onClick={close}>
          {t('common.cancel')}
        </Button>
      </form>
    </Modal>
  );
}

import { post } from '@linli/client';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCommand } from '../../shared/query.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import type { Child } from '../types.js';
import { say } from '../../shared/say.js';

/** Another guardian has read a code out, or sent it: small letters and gaps are forgiven. */
export function JoinForm({ done }: { done: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [typed, setTyped] = useState('');
  const code = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  const send = useCommand<Child>(({ name }) => {
    say.success(t('guardian.joined', { name }));
    done();
  }, 'guardian.joinRefused');
  return (
    <form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(post('/api/youth/v1/guardianships', { body: { code } }));
      }}
    >
      <div className="field">
        <label htmlFor="invitation">{t('guardian.invitation')}</label>
        <Input
          id="invitation"
          size="large"
          autoComplete="off"
          autoCapitalize="characters"
          maxLength={20}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <span className="quiet">{t('guardian.invitationHint')}</span>
      </div>
      <div className="needs">
        <Button size="large" onClick={done}>
          {t('common.cancel')}
        </Button>
        <SubmitButton inline why={missing(code.length !== 10 && t('guardian.invitation'))} loading={send.isPending}>
          {t('guardian.join')}
        </SubmitButton>
      </div>
    </form>
  );
}

import { ProblemError } from '@linli/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '../../session/session.js';
import { useTelling } from '../../shared/telling.js';
import { API, type Register } from '../types.js';

/** At the door: the code, and whether the child may go. A refusal stays on the screen; nobody overlooks it. */
export function Collecting({ session, of, done }: { session: string; of: Register['children'][number]; done: () => void }) {
  const { t } = useTranslation();
  const tell = useTelling();
  const queries = useQueryClient();
  // Another code is another attempt; the same one sent again after a lost answer is not.
  const [attempt, setAttempt] = useState(() => ({ id: crypto.randomUUID(), code: '' }));
  const { code } = attempt;
  const send = useMutation({
    networkMode: 'always',
    mutationFn: () => client.send('POST', `${API}/sessions/${session}/collections`, { body: { ...attempt, child: of.child, occurredAt: new Date().toISOString() } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['read'] });
      done();
    },
  });
  const offline = send.error instanceof ProblemError && send.error.code === 'offline';
  return (
    <Modal open title={t('youth.collectTitle', { name: of.name })} footer={null} onCancel={done}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); send.mutate(); }}>
        {send.error && <div className="emergency" role="alert"><h2>{t(offline ? 'youth.cannotAsk' : 'youth.doNotHandOver')}</h2><strong>{tell(send.error)}</strong></div>}
        <div className="field"><label htmlFor="code">{t('youth.codeOf')}</label><Input id="code" size="large" inputMode="numeric" autoComplete="off" maxLength={6} style={{ fontSize: '2rem' }} value={code} onChange={(event) => setAttempt({ id: crypto.randomUUID(), code: event.target.value.replaceAll(/\D/g, '') })} /></div>
        <Button htmlType="submit" type="primary" block size="large" disabled={code.length !== 6} loading={send.isPending}>{t('youth.handOver')}</Button>
      </form>
    </Modal>
  );
}

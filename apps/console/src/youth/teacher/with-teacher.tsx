import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Popconfirm } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useReach } from '../../session/reachable.js';
import { signIn, useMe } from '../../session/session.js';
import { useSignIn } from '../../session/use-sign-in.js';
import { forgetAll } from '../../shared/kept.js';
import { Loaded, Loading, Outcome } from '../../shared/states.js';
import { useHolder } from './holder.js';
import type { Teacher } from './keeping.js';

/**
 * Pages of whoever takes a register: of who is signed in; without a network also of who kept one on this phone, when the browser was
 * started anew. Who comes while the district answers signs in first; who came while it did not goes on, and signs in when they choose to.
 */
export function WithTeacher({ children }: { children: (teacher: Teacher) => ReactNode }) {
  const me = useMe();
  const nobody = me.data === null;
  const [silent, setSilent] = useState(false);
  const reach = useReach(nobody && !silent);
  useEffect(() => {
    if (!nobody || silent) return;
    if (reach === 'away') setSilent(true);
    if (reach === 'there') signIn('replaced').catch(() => setSilent(true));
  }, [nobody, silent, reach]);
  if (nobody) return silent ? <Kept>{children}</Kept> : <Loading />;
  return (
    <Loaded of={me}>{(somebody) => somebody && children({ accountId: somebody.accountId, name: somebody.name, signedIn: true })}</Loaded>
  );
}

/** Nothing that is not kept here is asked for, and nothing is sent, until they sign in. */
function Kept({ children }: { children: (teacher: Teacher) => ReactNode }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const answers = useReach() === 'there';
  const holder = useHolder();
  // Whose register ran out while they looked at it still sees what waits of it.
  const [first, setFirst] = useState<Teacher>();
  const teacher = first ?? holder.data ?? undefined;
  useEffect(() => {
    if (holder.data) setFirst(holder.data);
  }, [holder.data]);
  const leave = useSignIn();
  const toSignIn = (
    <Button type="primary" size="large" onClick={leave}>
      {t('nav.signIn')}
    </Button>
  );
  if (!teacher)
    return holder.isPending ? null : (
      <Outcome sign="?" title={t('teacher.nothingKept')}>
        {answers && toSignIn}
      </Outcome>
    );
  const remove = async () => {
    await forgetAll();
    setFirst(undefined);
    await queries.invalidateQueries({ queryKey: ['kept-by'] });
  };
  return (
    <>
      <section className="narrow stack">
        <Alert
          className="apart"
          type="warning"
          showIcon
          title={t(answers ? 'teacher.signInToSend' : 'teacher.keptBy', { name: teacher.name })}
          description={t(answers ? 'teacher.signInToSendHint' : 'teacher.keptByHint', { name: teacher.name })}
          action={answers ? toSignIn : undefined}
        />
      </section>
      {children(teacher)}
      <section className="narrow">
        <Popconfirm
          title={t('teacher.removeSure')}
          okText={t('common.confirm')}
          cancelText={t('common.cancel')}
          onConfirm={() => void remove()}
        >
          <Button block>{t('teacher.remove')}</Button>
        </Popconfirm>
      </section>
    </>
  );
}

import { LockOutlined } from '@ant-design/icons';
import { at, type Address } from '@linli/client';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { IDLE_MS, idleSince, noteInput } from './lock.js';
import { lock, own, SHARED, type Me } from './session.js';

const LOOK_MS = 5000;
const inputs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** On a computer that others use too: whose session it is, and a lock, which also closes by itself. */
export function SharedSession({ me }: { me: Me }) {
  const { t } = useTranslation();
  const shared = useIsShared();
  const account = useOwn(at('/api/identity/v1/account'), shared);
  // Whoever acts for an elder locks it as herself.
  const name = me.actor?.name ?? me.name;
  const close = useEffectEvent(() => void lock({ name, username: account.data?.username }));
  useEffect(() => (shared ? whenIdle(() => close()) : undefined), [shared]);
  if (!shared) return null;
  return (
    <>
      <strong className="whose">{name || t('lock.noName')}</strong>
      <Button type="text" icon={<LockOutlined aria-hidden />} onClick={() => void lock({ name, username: account.data?.username })}>
        {t('lock.lock')}
      </Button>
    </>
  );
}

/** Asked once a tab: it stays as it was said at the sign-in. */
function useIsShared(): boolean {
  const known = sessionStorage.getItem(SHARED);
  const sessions = useOwn(at('/api/identity/v1/sessions'), known === null);
  const mine = sessions.data?.items.find(({ current }) => current);
  useEffect(() => {
    if (mine) sessionStorage.setItem(SHARED, mine.shared ? 'yes' : 'no');
  }, [mine]);
  return known === null ? (mine?.shared ?? false) : known === 'yes';
}

/** What the district says of whoever signed in, also while they act for somebody else. */
const useOwn = <T,>(address: Address<T>, enabled: boolean) =>
  useQuery({ queryKey: ['own', address], enabled, queryFn: () => own.get(address) });

/** Calls back once nobody has touched any tab for so long; also on the first touch after the machine slept. */
function whenIdle(then: () => void): () => void {
  const look = () => {
    if (Date.now() - idleSince() >= IDLE_MS) then();
  };
  const touched = () => {
    look();
    if (Date.now() - idleSince() >= LOOK_MS) noteInput();
  };
  look();
  noteInput();
  const timer = setInterval(look, LOOK_MS);
  for (const input of inputs) window.addEventListener(input, touched, { passive: true });
  return () => {
    clearInterval(timer);
    for (const input of inputs) window.removeEventListener(input, touched);
  };
}

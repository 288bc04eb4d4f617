import { useEffect, useState } from 'react';

import type { Waiting } from './sending.js';
import { useNotes } from './use-notes.js';
import { allWaiting, onChange } from './waiting-box.js';
import { WaitingNotes } from './waiting-notes.js';

/** All marks that wait on this phone, of everybody. */
export function useWaiting(): Waiting[] {
  const [waiting, setWaiting] = useState<Waiting[]>([]);
  useEffect(() => {
    let there = true;
    // A browser that keeps nothing has nothing to send.
    const look = () =>
      void allWaiting().then(
        (all) => there && setWaiting(all),
        () => undefined,
      );
    look();
    const stop = onChange(look);
    return () => {
      there = false;
      stop();
    };
  }, []);
  return waiting;
}

/**
 * Sends what waits of whoever is signed in, of whichever session, and shows what the district refuses.
 * @param but sessions that the page sends itself
 */
export function MarksSender({ accountId, but = [] }: { accountId: string; but?: readonly string[] }) {
  const own = useWaiting().filter((one) => one.accountId === accountId && !but.includes(one.session));
  return (
    <>
      {[...new Set(own.map(({ session }) => session))].map((session) => (
        <Sender key={session} accountId={accountId} session={session} />
      ))}
    </>
  );
}

function Sender({ accountId, session }: { accountId: string; session: string }) {
  const notes = useNotes({ accountId, signedIn: true }, session);
  return notes.refused ? (
    <section className="narrow">
      <WaitingNotes of={notes} signedIn />
    </section>
  ) : null;
}

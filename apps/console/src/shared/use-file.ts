import { useEffect, useState } from 'react';

import { client } from '../session/session.js';
import { isLocalPhoto } from './outbox/outbox.rules.js';
import { photoOf } from './outbox/outbox-store.js';

/** A file that is read with the token of whoever looks, or that is on this phone only: where the page finds it, as long as it stands. */
export function useFile(id: string, path: string): { url?: string; missing: boolean } {
  const [url, setUrl] = useState<string>();
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    (isLocalPhoto(id) ? photoOf(id) : client.blob(path)).then(
      (blob) => {
        if (!blob) setMissing(true);
        else if (!gone) setUrl((made = URL.createObjectURL(blob)));
      },
      () => setMissing(true),
    );
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id, path]);
  return { ...(url ? { url } : {}), missing };
}

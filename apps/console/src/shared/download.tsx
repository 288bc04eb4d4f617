import type { Address, Command } from '@linli/client';
import { useState } from 'react';

import { client } from '../session/session.js';
import { useErrorWords } from './error-words.js';
import { say } from './say.js';

/** Fetches a file with the token of whoever asks, and hands it to the browser. @returns how, and whether it is under way */
export function useDownload(): [(file: Address<Blob> | Command<Blob>, name: string) => Promise<boolean>, boolean] {
  const wordsOf = useErrorWords();
  const [busy, setBusy] = useState(false);
  const run = async (file: Address<Blob> | Command<Blob>, name: string) => {
    setBusy(true);
    try {
      const url = URL.createObjectURL(await client.blob(file));
      Object.assign(document.createElement('a'), { href: url, download: name }).click();
      URL.revokeObjectURL(url);
      return true;
    } catch (error) {
      say.error(wordsOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return [run, busy];
}

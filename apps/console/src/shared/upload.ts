import { ProblemError } from '@linli/client';

import { actingFor } from '../session/acting.js';
import { client } from '../session/session.js';
import { keepPhoto } from './outbox/outbox-store.js';

/**
 * Uploads a file, or keeps it on this phone when nothing answers and what it belongs to may wait too. @returns its id, there or here
 * @param kept is told when it stays here
 * @throws ProblemError
 */
export async function upload(service: 'grid' | 'volunteering', file: File, mayKeep: boolean, kept: () => void): Promise<string> {
  const mayWait = mayKeep && !actingFor();
  if (!navigator.onLine && !mayWait) throw new ProblemError({ status: 0, code: 'not-sent', title: '' });
  try {
    if (navigator.onLine) return (await client.upload(service, file)).id;
  } catch (error) {
    if (!mayWait || !(error instanceof ProblemError && error.status === 0)) throw error;
  }
  kept();
  return keepPhoto(file);
}

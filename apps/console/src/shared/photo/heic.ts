import type { Opened } from './heic.worker.js';

/**
 * Opens a HEIC photo where the browser does not, in a worker that lives for this photo: the decoder (370 kB) is loaded by whoever needs it.
 */
export function openHeic(photo: Blob): Promise<Opened> {
  const worker = new Worker(new URL('./heic.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Opened>((done) => {
    worker.onmessage = ({ data }: MessageEvent<Opened>) => done(data);
    // Not loaded: a network that is not there, or a browser that is too old for it.
    worker.onerror = () => done({ refused: 'unreadable' });
    worker.postMessage(photo);
  }).finally(() => worker.terminate());
}

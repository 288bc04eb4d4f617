import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

import { DomainError } from '@linli/problems';

import type { SheetAnswer, SheetLimits } from './sheet-worker.js';

/** What may wait while another sheet is read; more are asked to come again. */
const MOST_WAITING = 4;

/** Of the thread that reads it. */
export interface ThreadLimits {
  seconds: number;
  megabytes: number;
}

let reading: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * The cells of the first sheet of an .xlsx, as texts: one sheet at a time in this process, each in a thread of its own with a limit of
 * memory and of time. @throws DomainError unsupported-media, too-large, unavailable (too many wait)
 */
export async function readCells(bytes: Buffer, limits: SheetLimits & ThreadLimits): Promise<string[][]> {
  if (waiting >= MOST_WAITING) throw new DomainError('unavailable', { detail: 'other sheets are being read' });
  waiting++;
  const turn = reading.then(() => inThread(bytes, limits));
  reading = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    waiting--;
  }
}

function inThread(bytes: Buffer, { seconds, megabytes, ...limits }: SheetLimits & ThreadLimits): Promise<string[][]> {
  const worker = new Worker(new URL(`./sheet-worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: { bytes, limits },
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    // Neither the environment, in which secrets stand, nor what this process was started with.
    env: {},
    execArgv: [],
  });
  return new Promise<string[][]>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new DomainError('too-large', { params: { seconds } }));
      void worker.terminate();
    }, seconds * 1000);
    worker.once('message', (answer: SheetAnswer) => {
      if ('rows' in answer) resolve(answer.rows);
      else if (answer.refused === 'too-large') reject(new DomainError('too-large', { params: answer.params }));
      else reject(new DomainError('unsupported-media', { detail: answer.detail }));
    });
    worker.once('error', (cause) => {
      const outOfMemory = 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(outOfMemory ? new DomainError('too-large', { params: { megabytes } }) : cause);
    });
    worker.once('exit', () => {
      clearTimeout(late);
      reject(new Error('the thread ended without an answer'));
    });
  });
}

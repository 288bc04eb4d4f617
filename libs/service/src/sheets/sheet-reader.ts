import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

import { DomainError } from '@linli/problems';

import type { MarkAnswer, MarkTask } from './sheet-marker.js';
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
export const readCells = (bytes: Buffer, limits: SheetLimits & ThreadLimits): Promise<string[][]> =>
  inTurn(() => readInThread(bytes, limits));

/**
 * The same .xlsx with remarks. The library that writes it inflates all of a file, so all of it is counted before it gets to see any.
 * @throws DomainError as readCells
 */
export const markCells = (bytes: Buffer, task: MarkTask, limits: SheetLimits & ThreadLimits): Promise<Uint8Array> =>
  inTurn(async () => {
    await readInThread(bytes, { ...limits, whole: true });
    const answer = await inThread<MarkAnswer>('sheet-marker', { bytes, task }, limits);
    if ('refused' in answer) throw new DomainError('unsupported-media', { detail: answer.detail });
    return answer.bytes;
  });

async function readInThread(bytes: Buffer, { seconds, megabytes, ...limits }: SheetLimits & ThreadLimits): Promise<string[][]> {
  const answer = await inThread<SheetAnswer>('sheet-worker', { bytes, limits }, { seconds, megabytes });
  if ('rows' in answer) return answer.rows;
  if (answer.refused === 'too-large') throw new DomainError('too-large', { params: answer.params });
  throw new DomainError('unsupported-media', { detail: answer.detail });
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting >= MOST_WAITING) throw new DomainError('unavailable', { detail: 'other sheets are being read' });
  waiting++;
  const turn = reading.then(work);
  reading = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    waiting--;
  }
}

/** @param name of a file beside this one, which answers with one message */
function inThread<T>(name: string, workerData: object, { seconds, megabytes }: ThreadLimits): Promise<T> {
  const worker = new Worker(new URL(`./${name}${extname(import.meta.url)}`, import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    // Neither the environment, in which secrets stand, nor what this process was started with.
    env: {},
    execArgv: [],
  });
  return new Promise<T>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new DomainError('too-large', { params: { seconds } }));
      void worker.terminate();
    }, seconds * 1000);
    worker.once('message', resolve);
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

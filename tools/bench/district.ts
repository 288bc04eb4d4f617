import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { testIssuer, type TestIssuer } from '@linli/testing';
import autocannon from 'autocannon';

import { District } from '../runtime/district.ts';
import { portsFrom } from '../runtime/ports.ts';
import { removeData } from '../runtime/postgres-user.ts';
import { RunNotes } from '../runtime/processes.ts';
import { percentile } from './findings.ts';
import { inOrder } from './in-order.ts';

/** Community staff of the demo data, whoever issues the tokens, and their community. */
export const STAFF = 'c0000000-0000-4000-8000-000000000001';
export const AREA = '140321001001';

export interface Trial {
  district: District;
  dataDir: string;
  port: number;
}

/** A district with demo data and without a limit of requests, for as long as the work takes. */
export async function inDistrict<T>(work: (trial: Trial) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'linli-bench-'));
  const port = await portsFrom(29_080, 40);
  process.env.RATE_PER_MINUTE = '100000000';
  process.env.LOG_LEVEL = 'warn';
  process.env.LINLI_DATA = dataDir;
  const district = new District({ dataDir, port, demo: true, notes: new RunNotes(dataDir) });
  return inOrder(
    async () => {
      await district.start();
      return work({ district, dataDir, port });
    },
    async () => {
      await district.stop();
      removeData(dataDir);
    },
  );
}

/** The same, with an issuer whose tokens the trial makes itself, for as many people as it likes. */
export async function inDistrictOf<T>(work: (trial: Trial, issuer: TestIssuer) => Promise<T>): Promise<T> {
  const issuer = await testIssuer();
  process.env.OIDC_ISSUER = issuer.issuer;
  try {
    return await inDistrict((trial) => work(trial, issuer));
  } finally {
    delete process.env.OIDC_ISSUER;
    await issuer.stop();
  }
}

/** Waits, a minute at most, until a service that was struck is there again. */
export async function answered(url: string, token: string): Promise<void> {
  for (const began = performance.now(); ;) {
    const { ok, status } = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    if (ok) return;
    if (performance.now() - began > 60_000) throw new Error(`${url} answers ${status}`);
    await sleep(200);
  }
}

export interface Load {
  url: string;
  connections: number;
  seconds: number;
  token?: string;
  body?: object;
}

export interface Answered {
  /** How many answers there were. */
  answers: number;
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
}

/** As many requests as so many connections make. @throws Error when one of them was refused or failed: then the numbers mean nothing */
export async function load({ url, connections, seconds, token, body }: Load): Promise<Answered> {
  const headers = { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body ? { 'content-type': 'application/json' } : {}) };
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options = {
      url,
      connections,
      duration: seconds,
      method: body ? ('POST' as const) : ('GET' as const),
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    };
    const run = autocannon(options, (error: Error | null, ended) => (error ? reject(error) : resolve(ended)));
    run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  const failed = result.non2xx + result.errors;
  if (failed > 0) throw new Error(`${failed} of ${url} failed`);
  return {
    answers: times.length,
    perSecond: times.length / result.duration,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
  };
}

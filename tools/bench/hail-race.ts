import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

import type { TestIssuer } from '@linli/testing';

import { inEachDatabase } from '../runtime/running.ts';
import { logFileOf } from '../runtime/services.ts';
import { clientOf, must } from './client.ts';
import { inDistrictOf } from './district.ts';
import { atMost, exactly, median, percentile, type Findings } from './findings.ts';

const VOLUNTEERS = 200;
const HAILS = 50;
const SINGLES = 40;
const TEAM = '7ea70000-0000-4000-8000-000000000003';
const POINT = { lon: 113.632, lat: 37.795 };

interface Phone {
  accountId: string;
  token: string;
}

interface Accepted {
  hail: string;
  status: number;
  code: string;
  milliseconds: number;
}

/** 200 who are on duty are asked to 50 hails at once, and every one of them accepts every one. */
export const hailRace = (): Promise<Findings> =>
  inDistrictOf(async ({ district, dataDir }, issuer) => {
    const { send, close } = clientOf(district.url, 'volunteering', VOLUNTEERS);
    const shown = ({ token }: Phone) => must(send(token, 'GET', 'hails?relation=asked&state=hailed'));
    const elder = await phoneOf(issuer);
    const volunteers = await Promise.all(Array.from({ length: VOLUNTEERS }, () => phoneOf(issuer)));
    await onDuty(volunteers);
    const raise = async () => {
      const { status, content } = await send<{ id: string; state?: string }>(elder.token, 'POST', 'hails', {
        need: 'escort',
        point: POINT,
        contact: { name: '王秀岚' },
      });
      if (status !== 201 || content.state !== 'hailed')
        throw new Error(`a hail was answered with ${status} ${content.state ?? content.code}`);
      await asked(content.id, volunteers);
      return content.id;
    };
    const accept = async (phone: Phone, hail: string): Promise<Accepted> => {
      const { status, content, milliseconds } = await send(phone.token, 'POST', `hails/${hail}/accept`, {});
      return { hail, status, code: content.code ?? '', milliseconds };
    };

    const singles: number[] = [];
    for (let i = 0; i < SINGLES; i++) {
      const phone = volunteers[i % VOLUNTEERS]!;
      const hail = await raise();
      const { status, milliseconds } = await accept(phone, hail);
      if (status >= 300) throw new Error(`a single accept was answered with ${status}`);
      if (i >= SINGLES / 2) singles.push(milliseconds);
      await send(phone.token, 'POST', `hails/${hail}/finish`, {});
    }
    const hails = await Promise.all(Array.from({ length: HAILS }, raise));
    // Nobody accepts what their phone does not show.
    await Promise.all(volunteers.map(shown));
    const began = performance.now();
    const answers = (
      await Promise.all(
        volunteers.map(async (phone) => {
          const mine: Accepted[] = [];
          for (const hail of shuffled(hails)) mine.push(await accept(phone, hail));
          return mine;
        }),
      )
    ).flat();
    const seconds = (performance.now() - began) / 1000;
    await close();
    return findings(answers, hails, singles, seconds, readFileSync(logFileOf(dataDir, 'postgres'), 'utf8'));
  });

async function phoneOf(issuer: TestIssuer): Promise<Phone> {
  const accountId = randomUUID();
  return { accountId, token: await issuer.token(accountId, {}, { expiresIn: 3600 }) };
}

/** Members on duty at the elder's door. More than are asked in the product, which disturbs 20 in a ring: see `asked`. */
async function onDuty(volunteers: readonly Phone[]): Promise<void> {
  const ids = volunteers.map(({ accountId }) => accountId);
  await inEachDatabase(
    async (sql) => {
      await sql.query(
        `INSERT INTO membership (id, team_id, account_id, state, version, since) SELECT gen_random_uuid(), $1, unnest($2::uuid[]), 'active', 1, now()`,
        [TEAM, ids],
      );
      await sql.query(
        `INSERT INTO duty (account_id, lon, lat, since, until) SELECT unnest($1::uuid[]), $2, $3, now(), now() + interval '10 hours'`,
        [ids, POINT.lon, POINT.lat],
      );
    },
    ['volunteering'],
  );
}

async function asked(hail: string, volunteers: readonly Phone[]): Promise<void> {
  await inEachDatabase(
    (sql) =>
      sql.query('INSERT INTO hail_asked (hail_id, account_id, ring) SELECT $1, unnest($2::uuid[]), 1 ON CONFLICT DO NOTHING', [
        hail,
        volunteers.map(({ accountId }) => accountId),
      ]),
    ['volunteering'],
  );
}

function shuffled<T>(all: readonly T[]): T[] {
  return all
    .map((one) => [Math.random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

function findings(
  answers: readonly Accepted[],
  hails: readonly string[],
  singles: readonly number[],
  seconds: number,
  log: string,
): Findings {
  const winners = (hail: string) => answers.filter((answer) => answer.hail === hail && answer.status < 300).length;
  const times = answers.map(({ milliseconds }) => milliseconds);
  const single = median(singles);
  const refused = answers.filter(({ status }) => status === 409).length;
  return {
    goals: [
      exactly(`hails with exactly one winner, of ${HAILS}`, hails.filter((hail) => winners(hail) === 1).length, HAILS),
      exactly('answers that are neither the winner’s nor 409', answers.length - HAILS - refused, 0),
      exactly('deadlocks in PostgreSQL’s log', log.match(/deadlock detected/g)?.length ?? 0, 0),
      atMost('p99 of an accept in the race / a single accept', percentile(times, 0.99) / single, 10),
    ],
    tables: [
      {
        head: ['', 'answers', 'answers/s', 'p50 ms', 'p99 ms'],
        rows: [
          ['one accept at a time', singles.length, Math.round(1000 / single), single.toFixed(1), percentile(singles, 0.99).toFixed(1)],
          [
            `${VOLUNTEERS} phones at once, ${HAILS} hails each`,
            answers.length,
            Math.round(answers.length / seconds),
            percentile(times, 0.5).toFixed(1),
            percentile(times, 0.99).toFixed(1),
          ],
        ],
      },
    ],
    notes: [
      `All through the gateway with tokens of ${VOLUNTEERS} accounts and Idempotency-Keys; each phone had been shown its hails. With ${VOLUNTEERS} requests always under way on two processors, an answer waits for ${VOLUNTEERS} others.`,
    ],
  };
}

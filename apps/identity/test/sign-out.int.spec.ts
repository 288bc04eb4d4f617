import { codeOf, IssuerBrowser, Person, type Tokens } from '@linli/testing';
import { decodeJwt } from 'jose';

import { issuerWorld, password, type IssuerWorld } from './issuer-world.js';

let issuer: IssuerWorld;
beforeAll(async () => {
  issuer = await issuerWorld();
});
afterAll(() => issuer.world.stop());

const browser = () => new IssuerBrowser(issuer.address);
const stored = async (kind: string, accountId: string) => {
  const rows = await issuer.service.dataSource.query<unknown[]>('SELECT FROM oidc_model WHERE kind = $1 AND account_id = $2', [
    kind,
    accountId,
  ]);
  return rows.length;
};
const refused = async (answer: Promise<Response>) => {
  const response = await answer;
  return [response.status, ((await response.json()) as { error?: string }).error];
};
const endAll = (tokens: Tokens) => Person.withToken(issuer.address, tokens.access_token).post('/api/identity/v1/sessions/end-all');

describe('an access token', () => {
  it('is good for ten minutes at most: so long one outlives a sign-out', async () => {
    const { iat, exp } = decodeJwt((await browser().signIn('lihua', password)).access_token);
    expect(exp! - iat!).toBeLessThanOrEqual(600);
  });
});

describe('signing out', () => {
  it('before it, a second sign-in needs no password, and leaves the first tab its tokens', async () => {
    const one = browser();
    const first = await one.signIn('lihua', password);
    const { landing } = await one.authorize();
    expect(codeOf(landing)).toBeTruthy();
    expect((await one.refresh(first.refresh_token)).status).toBe(200);
  });

  it('with the ID token ends the session without a question: the password is asked for again, the tokens are refused, nothing is left', async () => {
    const one = browser();
    const tokens = await one.signIn('wangxiulan', password);
    const accountId = decodeJwt(tokens.id_token).sub!;
    expect(await stored('RefreshToken', accountId)).toBe(1);
    const landing = await one.signOut(tokens.id_token);
    expect(landing.url.href).toBe(`${issuer.address}/`);
    expect((await one.authorize()).landing).toMatchObject({ kind: 'page', status: 200 });
    expect(await refused(one.refresh(tokens.refresh_token))).toEqual([400, 'invalid_grant']);
    for (const kind of ['Session', 'RefreshToken', 'Grant', 'AuthorizationCode'])
      expect([kind, await stored(kind, accountId)]).toEqual([kind, 0]);
  });

  it('of one browser leaves the other signed in', async () => {
    const [one, other] = [browser(), browser()];
    const here = await one.signIn('zhaoming', password);
    const there = await other.signIn('zhaoming', password);
    await one.signOut(here.id_token);
    expect((await other.refresh(there.refresh_token)).status).toBe(200);
  });

  it('without an ID token, or with somebody else’s, is asked about first', async () => {
    const one = browser();
    await one.signIn('jiazhang1', password);
    const elsewhere = await browser().signIn('jiazhang2', password);
    for (const hint of [undefined, elsewhere.id_token]) {
      const landing = await one.signOut(hint);
      expect(landing).toMatchObject({ kind: 'page', status: 200, html: expect.stringContaining('退出登录？') });
    }
    expect(codeOf((await one.authorize()).landing)).toBeTruthy();
  });

  it('in the same browser twice, or after the session ended elsewhere, comes back to the start page all the same', async () => {
    const one = browser();
    const tokens = await one.signIn('jiazhang3', password);
    await one.signOut(tokens.id_token);
    expect((await one.signOut(tokens.id_token)).url.href).toBe(`${issuer.address}/`);
  });
});

describe('signing out everywhere', () => {
  it('ends every browser of the account and of nobody else, and is written down', async () => {
    const [one, other, neighbour] = [browser(), browser(), browser()];
    const here = await one.signIn('wg01', password);
    const there = await other.signIn('wg01', password);
    const theirs = await neighbour.signIn('wg02', password);
    expect((await endAll(here)).status).toBe(204);
    expect(await refused(one.refresh(here.refresh_token))).toEqual([400, 'invalid_grant']);
    expect(await refused(other.refresh(there.refresh_token))).toEqual([400, 'invalid_grant']);
    expect((await other.authorize()).landing.kind).toBe('page');
    expect((await neighbour.refresh(theirs.refresh_token)).status).toBe(200);
    expect((await one.signOut(here.id_token)).url.href).toBe(`${issuer.address}/`);
    const accountId = decodeJwt(here.id_token).sub!;
    const { dataSource } = issuer.service;
    const audited = await dataSource.query<unknown[]>(
      "SELECT FROM audit_line WHERE action = 'account.sign-out-everywhere' AND resource_id = $1",
      [accountId],
    );
    expect(audited).toHaveLength(1);
  });

  it('is not undone by a request that was under way and saves its session again', async () => {
    const { dataSource } = issuer.service;
    const one = browser();
    const tokens = await one.signIn('wg07', password);
    const accountId = decodeJwt(tokens.id_token).sub!;
    await dataSource.query(
      `UPDATE oidc_model SET payload = jsonb_set(payload, '{loginTs}', to_jsonb((payload ->> 'loginTs')::bigint - 2))
       WHERE kind = 'Session' AND account_id = $1`,
      [accountId],
    );
    const underWay = await dataSource.query<object[]>('SELECT * FROM oidc_model WHERE account_id = $1', [accountId]);
    expect((await endAll(tokens)).status).toBe(204);
    await dataSource.query('INSERT INTO oidc_model SELECT * FROM json_populate_recordset(NULL::oidc_model, $1)', [
      JSON.stringify(underWay),
    ]);
    expect((await one.authorize()).landing.kind).toBe('page');
    expect(await refused(one.refresh(tokens.refresh_token))).toEqual([400, 'invalid_grant']);
    expect((await browser().signIn('wg07', password)).access_token).toBeTruthy();
  });

  it('needs somebody who is signed in', async () => {
    expect((await Person.withToken(issuer.address, 'nonsense').post('/api/identity/v1/sessions/end-all')).status).toBe(401);
  });
});

describe('twenty at once', () => {
  const statuses = (answers: readonly Response[]) => answers.map(({ status }) => status).toSorted();
  const once = [200, ...Array.from({ length: 19 }, () => 400)];

  it('with one code: one gets tokens, the others invalid_grant, and the family ends with them', async () => {
    const one = browser();
    const { landing, verifier } = await one.authorize('lvse1', password);
    const code = codeOf(landing);
    const answers = await Promise.all(Array.from({ length: 20 }, () => one.exchange(code, verifier)));
    expect(statuses(answers)).toEqual(once);
    const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as Partial<Tokens & { error: string }>[];
    expect(new Set(bodies.flatMap(({ error }) => error ?? []))).toEqual(new Set(['invalid_grant']));
    const { refresh_token: kept } = bodies.find((body) => body.refresh_token)!;
    expect(await refused(one.refresh(kept!))).toEqual([400, 'invalid_grant']);
  });

  it('with one refresh token: the same', async () => {
    const one = browser();
    const { refresh_token: token } = await one.signIn('lvse2', password);
    const answers = await Promise.all(Array.from({ length: 20 }, () => one.refresh(token)));
    expect(statuses(answers)).toEqual(once);
    const { refresh_token: kept } = (await answers.find(({ status }) => status === 200)!.json()) as Tokens;
    expect(await refused(one.refresh(kept))).toEqual([400, 'invalid_grant']);
  });

  it('whereas one after the other, each with the token it got, is what a console does (control)', async () => {
    const one = browser();
    let { refresh_token: token } = await one.signIn('lvdui', password);
    for (let turn = 0; turn < 3; turn++) ({ refresh_token: token } = (await (await one.refresh(token)).json()) as Tokens);
    expect(token).toBeTruthy();
  });
});

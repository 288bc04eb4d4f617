import { randomUUID } from 'node:crypto';

import { exportJWK, generateKeyPair, SignJWT } from 'jose';

import { look } from './support/look.js';
import { desktop, type Visitor } from './support/visitor.js';
import { Visitors } from './support/visitors.js';

const people = new Visitors();
const CASES = '/api/grid/v1/cases?limit=1';

/** What the token of somebody who proves so who they are gets. */
async function asks(proof: { headers?: Record<string, string>; form?: Record<string, string> }, path: string): Promise<[number, string?]> {
  const { url } = people.journey.demo;
  const body = new URLSearchParams({ grant_type: 'client_credentials', resource: 'https://linli/api', ...proof.form });
  const token = await fetch(`${url}/oidc/token`, { method: 'POST', ...(proof.headers ? { headers: proof.headers } : {}), body });
  const { access_token: bearer, error } = (await token.json()) as { access_token: string; error?: string };
  if (!token.ok) return [token.status, error];
  const answer = await fetch(url + path, { headers: { authorization: `Bearer ${bearer}` } });
  return [answer.status, ((await answer.json()) as { code?: string }).code];
}

const withSecret = (clientId: string, secret: string) => ({ headers: { authorization: `Basic ${btoa(`${clientId}:${secret}`)}` } });

interface Key {
  kid: string;
  privateKey: CryptoKey;
  publicKey: object;
}

async function newKey(kid: string): Promise<Key> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { kid, privateKey, publicKey: { ...(await exportJWK(publicKey)), kid } };
}

/** As the agency's system signs it with the key that only it has. */
async function withKey(clientId: string, { kid, privateKey }: Key) {
  const client_assertion = await new SignJWT({ jti: randomUUID() })
    .setProtectedHeader({ alg: 'ES256', kid })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(`${people.journey.demo.url}/oidc/token`)
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(privateKey);
  return { form: { client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion } };
}

/** The form of a new one, filled but for how it proves who it is. */
async function fillForm(admin: Visitor, name: string, clientId: string): Promise<void> {
  const { page } = admin;
  await admin.press('新建接入');
  await page.getByLabel('单位名称').fill(name);
  await page.getByLabel('接入名').fill(clientId);
  await admin.choose('#agency-areas', '平定县');
  await page.keyboard.press('Escape');
  await page.getByLabel('查看民情事项').check();
}

it('an administrator gives an agency access, sees its secret once, changes it over and ends it', async () => {
  const admin = await people.signedIn('admin', desktop);
  const { page } = admin;
  const clientId = `shuiwuju-${Date.now().toString(36)}`;
  await admin.open('/agency-clients');
  await page.getByText('平定县民政局').first().waitFor();

  await fillForm(admin, '平定县水务局', 'Shuiwuju');
  const dialog = page.getByRole('dialog');
  const send = dialog.getByRole('button', { name: '新建接入' });
  await send.click();
  await page.getByText('格式不对').waitFor();
  await look(admin, 'agency-form');
  await page.setViewportSize(desktop);
  await page.getByLabel('接入名').fill(clientId);
  await send.click();
  const secretOf = async () => (await page.locator('code.secret').textContent())!;
  const first = await secretOf();
  await look(admin, 'agency-secret');
  expect(await asks(withSecret(clientId, first), CASES)).toEqual([200, undefined]);
  expect(await asks(withSecret(clientId, first), '/api/volunteering/v1/teams')).toEqual([403, 'scope-missing']);
  await admin.press('已妥善保存，关闭');

  await page.getByText(`尾号 ${first.slice(-4)}`, { exact: true }).waitFor();
  expect(await page.content()).not.toContain(first);
  await admin.press('生成新密钥');
  const next = await secretOf();
  await admin.press('已妥善保存，关闭');
  await page.getByText(`尾号 ${next.slice(-4)}`).waitFor();
  await look(admin, 'agency-client');
  await admin.press('长辈模式');
  await look(admin, 'agency-client-elder', ['phone']);
  await admin.press('标准模式');
  await admin.press(`停用尾号 ${first.slice(-4)} 的密钥`);
  await admin.press('确定');
  await page.getByText(`尾号 ${first.slice(-4)}`, { exact: true }).waitFor({ state: 'detached' });
  expect([await asks(withSecret(clientId, first), CASES), await asks(withSecret(clientId, next), CASES)]).toEqual([
    [401, 'invalid_client'],
    [200, undefined],
  ]);

  await admin.load('/agency-clients');
  await page.getByText('平定县水务局').first().waitFor();
  await look(admin, 'agency-clients');
  await page.getByText('平定县水务局').first().click();
  await admin.press('停用接入');
  await admin.press('确定');
  await page.getByText('需要时请新建接入').waitFor();
  expect(await asks(withSecret(clientId, next), CASES)).toEqual([401, 'invalid_client']);
});

it('an administrator gives an agency access by its public key, and changes it over: only what the agency signs gets a token', async () => {
  const admin = await people.signedIn('admin', desktop);
  const { page } = admin;
  const clientId = `yingjiju-${Date.now().toString(36)}`;
  const [first, next] = [await newKey('2026-11'), await newKey('2026-12')];
  await admin.open('/agency-clients');
  await fillForm(admin, '平定县应急管理局', clientId);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: '自有密钥对' }).check();
  const keys = dialog.getByLabel('公钥（JWK）');
  const send = dialog.getByRole('button', { name: '新建接入' });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  const secretPart = (await exportJWK(first.privateKey)).d!;

  await keys.fill('-----BEGIN PUBLIC KEY-----');
  await dialog.getByText('这里不是 JWK 格式的公钥').waitFor();
  expect(await send.isDisabled()).toBe(true);
  await keys.fill(JSON.stringify({ ...first.publicKey, d: secretPart }));
  await dialog.getByText('这里有私钥').waitFor();
  expect(await send.isDisabled()).toBe(true);
  await look(admin, 'agency-key-private');
  await page.setViewportSize(desktop);
  await keys.fill(JSON.stringify([first.publicKey, first.publicKey]));
  await dialog.getByText('两把公钥的 kid 相同').waitFor();
  // Off its curve: only the issuer can tell.
  await keys.fill(JSON.stringify({ ...first.publicKey, x: 'AAAA' }));
  await send.click();
  await dialog.getByText('这把公钥不能用').scrollIntoViewIfNeeded();
  await look(admin, 'agency-key-refused');
  await page.setViewportSize(desktop);
  await keys.fill(JSON.stringify({ keys: [first.publicKey] }));
  await send.click();

  await page.getByRole('heading', { level: 1, name: '平定县应急管理局' }).waitFor();
  await page.getByText('2026-11', { exact: true }).waitFor();
  expect(await page.locator('code.secret').count()).toBe(0);
  expect(sent.filter((body) => body.includes(secretPart))).toEqual([]);
  await look(admin, 'agency-key');
  await page.setViewportSize(desktop);
  expect(await asks(await withKey(clientId, first), CASES)).toEqual([200, undefined]);
  expect(await asks(await withKey(clientId, first), '/api/volunteering/v1/teams')).toEqual([403, 'scope-missing']);
  expect(await asks(await withKey(clientId, next), CASES)).toEqual([401, 'invalid_client']);
  expect(await asks(withSecret(clientId, 'guessed'), CASES)).toEqual([401, 'invalid_client']);

  const change = async (to: readonly Key[]) => {
    await admin.press('修改');
    await keys.fill(JSON.stringify({ keys: to.map(({ publicKey }) => publicKey) }));
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  const answers = async () => [await asks(await withKey(clientId, first), CASES), await asks(await withKey(clientId, next), CASES)];
  await change([first, next]);
  expect(await answers()).toEqual([
    [200, undefined],
    [200, undefined],
  ]);
  await change([next]);
  expect(await answers()).toEqual([
    [401, 'invalid_client'],
    [200, undefined],
  ]);
  await page.reload();
  await page.getByText('2026-12', { exact: true }).waitFor();
  expect(await page.getByText('2026-11', { exact: true }).count()).toBe(0);
});

it('whoever works in the district has no such page', async () => {
  const staff = await people.signedIn('quji', desktop);
  await staff.page.goto(`${people.journey.demo.url}/agency-clients`);
  await staff.page.getByText('您没有权限查看这里').waitFor();
});

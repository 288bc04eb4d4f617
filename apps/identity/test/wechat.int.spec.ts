import { codeOf, type Landing, type Page } from '@linli/testing';
import { decodeJwt } from 'jose';

import { answerFrom, leadsTo, WandererBrowser } from './elsewhere.js';
import { issuerWorld, type IssuerWorld } from './issuer-world.js';
import { wechatServer, type WechatServer, type WechatUser } from './wechat-server.js';

const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.56';

let wechat: WechatServer;
let issuer: IssuerWorld;
beforeAll(async () => {
  const [qr, inApp] = ['/connect/qrconnect', '/connect/oauth2/authorize'] as const;
  wechat = await wechatServer({
    wxsite: { secret: 'sitesecret', page: qr, scopes: ['snsapi_login'] },
    wxaccount: { secret: 'accountsecret', page: inApp, scopes: ['snsapi_userinfo'] },
    wxalone: { secret: 'alonesecret', page: qr, scopes: ['snsapi_login'] },
    wxwrong: { secret: 'another', page: qr, scopes: ['snsapi_login'] },
  });
  const where = { kind: 'wechat', pages: wechat.address, api: wechat.address };
  const named = (name: string) => ({ title: { 'zh-CN': name, en: name } });
  issuer = await issuerWorld(() => ({
    signInProviders: JSON.stringify([
      {
        id: 'wechat',
        ...named('微信'),
        ...where,
        website: { appId: 'wxsite', appSecret: 'sitesecret' },
        official: { appId: 'wxaccount', appSecret: 'accountsecret' },
        identifiedBy: 'unionid',
      },
      { id: 'alone', ...named('一个应用'), ...where, website: { appId: 'wxalone', appSecret: 'alonesecret' }, identifiedBy: 'openid' },
      { id: 'wrong', ...named('配错的'), ...where, website: { appId: 'wxwrong', appSecret: 'sitesecret' }, identifiedBy: 'openid' },
    ]),
  }));
});
afterAll(async () => {
  await issuer.world.stop();
  await wechat.stop();
});
beforeEach(() => {
  wechat.fails = undefined;
});

const said = (landing: Landing): string | undefined =>
  landing.kind === 'page' ? /role="alert">([^<]*)/.exec(landing.html)?.[1] : undefined;

let phones = 0;
const newPhone = () => `1390355${String(++phones).padStart(4, '0')}`;

async function comeAs(user: WechatUser | undefined, { provider = 'wechat', inWechat = false } = {}) {
  wechat.user = user;
  const one = new WandererBrowser(issuer, inWechat ? { 'user-agent': PHONE } : {});
  const { away, verifier } = await one.leave(provider);
  const answer = await answerFrom(away, `${issuer.address}/oidc/elsewhere/`);
  return { one, verifier, away, answer, landing: await one.follow(answer) };
}

async function accountOf({ one, verifier }: { one: WandererBrowser; verifier: string }, landing: Landing): Promise<string> {
  const { access_token: token } = (await (await one.exchange(codeOf(landing), verifier)).json()) as { access_token: string };
  return decodeJwt(token).sub!;
}

async function registered(user: WechatUser, options = {}): Promise<string> {
  const came = await comeAs(user, options);
  expect((came.landing as Page).html).toContain('再验证一次手机号');
  return accountOf(came, await came.one.proveNumber(came.landing, newPhone()));
}

it('somebody who scans the code proves a number at first, and is known again, also inside WeChat, where the other app asks', async () => {
  const accountId = await registered({ openid: 'o-site-0001', unionid: 'o6_union_0001' });
  const again = await comeAs({ openid: 'o-site-0001', unionid: 'o6_union_0001' });
  expect(await accountOf(again, again.landing)).toBe(accountId);
  const inside = await comeAs({ openid: 'o-account-77', unionid: 'o6_union_0001' }, { inWechat: true });
  expect([inside.away.pathname, inside.away.hash]).toEqual(['/connect/oauth2/authorize', '#wechat_redirect']);
  expect(await accountOf(inside, inside.landing)).toBe(accountId);
});

it('its address names what WeChat asks for, in its order', async () => {
  const { away } = await comeAs({ openid: 'o-site-0002', unionid: 'o6_union_0002' });
  expect([...away.searchParams.keys()]).toEqual(['appid', 'redirect_uri', 'response_type', 'scope', 'state']);
  expect(away.hash).toBe('#wechat_redirect');
});

it('two with one openid of two apps are two people, and so are two whose ids differ in a capital', async () => {
  const one = await registered({ openid: 'o-same-0001' }, { provider: 'alone' });
  const other = await registered({ openid: 'O-same-0001' }, { provider: 'alone' });
  const third = await registered({ openid: 'x', unionid: 'o-same-0001' });
  expect(new Set([one, other, third]).size).toBe(3);
});

it('an answer without the id that was asked for is refused: with the other one somebody would be two, or two would be one', async () => {
  const { landing } = await comeAs({ openid: 'o-site-0003' });
  expect([(landing as Page).status, said(landing)]).toEqual([401, expect.stringContaining('没有通过检查')]);
});

it('who says no comes back without a code, and to the other ways', async () => {
  const { landing } = await comeAs(undefined);
  expect([(landing as Page).status, said(landing)]).toEqual([401, expect.stringContaining('没有确认您的身份')]);
  expect((landing as Page).html).toMatch(/获取验证码.*用微信登录/s);
});

it.each<[string, () => void, { provider?: string }, number, string]>([
  ['a code of nobody', () => (wechat.fails = 40029), {}, 401, '没有确认您的身份'],
  ['a code that was used', () => (wechat.fails = 40163), {}, 401, '没有确认您的身份'],
  ['WeChat that is busy', () => (wechat.fails = -1), {}, 502, '连不上'],
  ['WeChat that answers no JSON', () => (wechat.fails = 'broken'), {}, 502, '连不上'],
  ['a secret that is wrong here', () => undefined, { provider: 'wrong' }, 502, '连不上'],
])('%s is a page that says so', async (_, fail, options, status, words) => {
  fail();
  const { landing } = await comeAs({ openid: 'o-site-0004', unionid: 'o6_union_0004' }, options);
  expect([(landing as Page).status, said(landing)]).toEqual([status, expect.stringContaining(words)]);
  expect((landing as Page).html).not.toMatch(/errcode|secret/);
});

it('an answer is good once', async () => {
  const { one, answer } = await comeAs({ openid: 'o-site-0005', unionid: 'o6_union_0005' });
  expect(said(await one.follow(answer))).toContain('已经用过');
});

it('each browser is offered what it can use', async () => {
  const offered = async (headers: Record<string, string>) => {
    const { landing } = await new WandererBrowser(issuer, headers).authorize();
    return [...(landing as Page).html.matchAll(/name="provider" value="(\w+)"/g)].map(([, id]) => id);
  };
  expect(await offered({})).toEqual(['wechat', 'alone', 'wrong']);
  expect(await offered({ 'user-agent': PHONE })).toEqual(['wechat']);
  const one = new WandererBrowser(issuer, { 'user-agent': PHONE });
  const { landing } = await one.authorize();
  const page = (await one.submit(landing as Page, { do: 'elsewhere', provider: 'alone' })) as Page;
  expect(() => leadsTo(page)).toThrow('leads nowhere');
});

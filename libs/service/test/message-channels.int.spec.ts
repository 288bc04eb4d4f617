import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Webhook } from 'standardwebhooks';

import type { MessageSettings } from '../src/config/messages.js';
import { Clock, type Config } from '../src/index.js';
import type { Outgoing } from '../src/messages/channel.js';
import { Channels } from '../src/messages/channels/channels.js';
import { signAcs3 } from '../src/messages/channels/acs3.js';
import type { TemplateName } from '../src/messages/index.js';
import { templates } from '../src/messages/templates.js';
import { Provider, type Answer } from './provider.js';

let provider: Provider;
beforeEach(async () => {
  provider = await Provider.start();
});
afterEach(() => provider.stop());

const message: Outgoing = {
  id: '0f7a4c66-1f5e-4f0b-9a43-6a2f3c1d9e10',
  to: { phone: '13800000000' },
  template: 'sign-in-code',
  language: 'zh-CN',
  values: { code: '481516', minutes: '5' },
  text: '您的验证码是 481516',
};
const toWechat: Outgoing = { ...message, to: { wechat: 'o6_bmjrPTlm6_2sgVt7hMZOPfL2M' } };
const codes = Object.fromEntries(Object.keys(templates).map((name, n) => [name, `SMS_${n}`])) as Record<TemplateName, string>;

const channels = (messages: MessageSettings, clock = new Clock()) =>
  Channels.of({ service: 'identity', storage: { kind: 's3' }, messages } as unknown as Config, clock);
const send = (messages: MessageSettings, what = message, ms = 5000) =>
  channels(messages)
    .for('phone' in what.to ? 'phone' : 'wechat', what.template)!
    .send(what, AbortSignal.timeout(ms));

describe('a district’s own gateway', () => {
  const http = (secret = 'a secret of this gateway'): MessageSettings => ({
    sms: { kind: 'http', url: `${provider.url}/sms`, secret },
    wechat: undefined,
  });

  it('gets the message, its id as idempotency key, and the key as a bearer token', async () => {
    expect(await send(http())).toBeUndefined();
    const { path, headers, body } = provider.asked[0]!;
    expect([path, headers.authorization, headers['idempotency-key']]).toEqual(['/sms', 'Bearer a secret of this gateway', message.id]);
    expect(body).toEqual({ ...message });
  });

  it('gets it signed by Standard Webhooks where the key is one of those; a changed one is not valid (control)', async () => {
    const secret = `whsec_${Buffer.from('thirty-two bytes of a secret key').toString('base64')}`;
    expect(await send(http(secret))).toBeUndefined();
    const { headers, text } = provider.asked[0]!;
    expect(headers.authorization).toBeUndefined();
    const receiver = new Webhook(secret);
    expect(receiver.verify(text, headers as Record<string, string>)).toEqual(message);
    expect(() => receiver.verify(text.replace('13800000000', '13800000001'), headers as Record<string, string>)).toThrow();
  });

  it.each<[number, string | undefined]>([
    [202, undefined],
    [204, undefined],
    [409, undefined],
    [400, 'refused'],
    [401, 'account'],
    [404, 'account'],
    [422, 'recipient'],
    [429, 'unavailable'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ])('says with %i: %s', async (status, failure) => {
    provider.answer = () => ({ status, ...(status === 204 ? { body: '' } : {}) });
    expect(await send(http())).toBe(failure);
  });

  it('is followed nowhere else, where neither key nor number may come', async () => {
    const other = await Provider.start();
    provider.answer = () => ({ status: 307, headers: { location: other.url } });
    expect([await send(http()), other.asked]).toEqual(['account', []]);
    await other.stop();
  });

  it('that does not answer, is not there, or never ends, is noticed', async () => {
    provider.answer = () => ({ after: 2000 });
    await expect(send(http(), message, 100)).rejects.toMatchObject({ name: 'TimeoutError' });
    provider.answer = () => ({ body: 'x'.repeat(10_000_000) });
    expect(await send(http())).toBeUndefined();
    await provider.stop();
    await expect(send(http())).rejects.toMatchObject({ name: 'TypeError', cause: expect.anything() as unknown });
  });
});

describe('Alibaba Cloud', () => {
  const aliyun = (): MessageSettings => ({
    sms: { kind: 'aliyun', url: provider.url, keyId: 'LTAI', secret: 'the secret of that key', signName: '平定县社区', templates: codes },
    wechat: undefined,
  });

  /** As the provider does: it signs what it was asked, with the secret that it knows, and compares. */
  const checked = (answer: Answer, secret = 'the secret of that key') => {
    provider.answer = ({ query, headers }) => {
      const { headers: right } = signAcs3({
        host: headers.host!,
        action: 'SendSms',
        version: '2017-05-25',
        query,
        keyId: 'LTAI',
        secret,
        at: new Date(String(headers['x-acs-date'])),
        nonce: String(headers['x-acs-signature-nonce']),
      });
      return headers.authorization === right.authorization ? answer : { status: 400, body: { Code: 'SignatureDoesNotMatch' } };
    };
  };

  it('gets number, signature, template and values, and the id for its receipts', async () => {
    checked({ body: { Code: 'OK', Message: 'OK', BizId: '9006', RequestId: 'F655' } });
    expect(await send(aliyun())).toBeUndefined();
    const { query, headers } = provider.asked[0]!;
    expect(query).toEqual({
      PhoneNumbers: '13800000000',
      SignName: '平定县社区',
      TemplateCode: codes['sign-in-code'],
      TemplateParam: '{"code":"481516","minutes":"5"}',
      OutId: message.id,
    });
    expect(headers).toMatchObject({ 'x-acs-action': 'SendSms', 'x-acs-version': '2017-05-25' });
  });

  it('does not take a wrong key (control)', async () => {
    checked({ body: { Code: 'OK' } }, 'another secret');
    expect(await send(aliyun())).toBe('account');
  });

  it.each<[number, string, string]>([
    [200, 'isv.BUSINESS_LIMIT_CONTROL', 'limit'],
    [200, 'isv.MOBILE_NUMBER_ILLEGAL', 'recipient'],
    [200, 'isv.DAY_LIMIT_CONTROL', 'account'],
    [200, 'isv.AMOUNT_NOT_ENOUGH', 'account'],
    [200, 'isv.SMS_TEMPLATE_ILLEGAL', 'account'],
    [200, 'isv.TEMPLATE_MISSING_PARAMETERS', 'refused'],
    [200, 'isv.PARAM_LENGTH_LIMIT', 'refused'],
    [200, 'isp.RAM_PERMISSION_DENY', 'account'],
    [200, 'isp.SYSTEM_ERROR', 'unavailable'],
    [400, 'Throttling.User', 'unavailable'],
    [404, 'InvalidAccessKeyId.NotFound', 'account'],
    [503, 'ServiceUnavailable', 'unavailable'],
  ])('says with %i %s: %s', async (status, code, failure) => {
    checked({ status, body: { Code: code, Message: '13800000000' } });
    expect(await send(aliyun())).toBe(failure);
  });

  it('that answers no JSON is not believed', async () => {
    provider.answer = () => ({ body: '<html>' });
    expect(await send(aliyun())).toBe('unavailable');
  });

  it('reaches nobody in WeChat', () => {
    expect([channels(aliyun()).for('wechat', 'invitation'), channels(aliyun()).for('phone', 'invitation')?.name]).toEqual([
      undefined,
      'aliyun',
    ]);
  });
});

describe('WeChat', () => {
  const settings = (): MessageSettings => ({
    sms: { kind: 'http', url: provider.url, secret: 'a secret of this gateway' },
    wechat: {
      url: provider.url,
      appId: 'wx1',
      secret: 'the secret of that account',
      templates: { 'sign-in-code': { id: 'TPL', fields: { code: 'character_string1', minutes: 'number2' } } },
    },
  });

  /** As WeChat does: a token is valid until another one is made, and what is sent twice with one client_msg_id goes out once. */
  const account = (seconds = 7200) => {
    let token = 'T1';
    const sent = new Map<string, unknown>();
    provider.answer = ({ path, query, body }) => {
      if (path === '/cgi-bin/stable_token')
        return body.secret === 'the secret of that account'
          ? { body: { access_token: token, expires_in: seconds } }
          : { body: { errcode: 40125, errmsg: 'invalid appsecret' } };
      if (query.access_token !== token) return { body: { errcode: 40001, errmsg: 'invalid credential' } };
      if (body.touser === 'gone') return { body: { errcode: 43004, errmsg: 'require subscribe' } };
      sent.set(`${body.touser as string} ${body.client_msg_id as string}`, body);
      return { body: { errcode: 0, errmsg: 'ok', msgid: 1 } };
    };
    return { sent, renew: () => (token = 'T2') };
  };
  const asked = (path: string) => provider.asked.filter((one) => one.path === path).length;

  it('gets the template with its own field names; the token is asked for once while it is valid', async () => {
    const { sent } = account();
    const channel = channels(settings()).named('wechat')!;
    for (let i = 0; i < 3; i++) expect(await channel.send(toWechat, AbortSignal.timeout(5000))).toBeUndefined();
    expect([...sent.values()]).toEqual([
      {
        touser: 'o6_bmjrPTlm6_2sgVt7hMZOPfL2M',
        template_id: 'TPL',
        data: { character_string1: { value: '481516' }, number2: { value: '5' } },
        client_msg_id: message.id.replaceAll('-', ''),
      },
    ]);
    expect([asked('/cgi-bin/stable_token'), asked('/cgi-bin/message/template/send')]).toEqual([1, 3]);
  });

  it('a token that is nearly over is not used', async () => {
    account(200);
    const channel = channels(settings()).named('wechat')!;
    for (let i = 0; i < 2; i++) expect(await channel.send(toWechat, AbortSignal.timeout(5000))).toBeUndefined();
    expect(asked('/cgi-bin/stable_token')).toBe(2);
  });

  it('one that somebody else renewed is asked for once more, and not for ever', async () => {
    const { renew } = account();
    const channel = channels(settings()).named('wechat')!;
    await channel.send(toWechat, AbortSignal.timeout(5000));
    renew();
    expect(await channel.send(toWechat, AbortSignal.timeout(5000))).toBeUndefined();
    expect(asked('/cgi-bin/stable_token')).toBe(2);
    provider.answer = ({ path }) => ({
      body: path === '/cgi-bin/stable_token' ? { access_token: 'T', expires_in: 7200 } : { errcode: 42001 },
    });
    expect(await channel.send(toWechat, AbortSignal.timeout(5000))).toBe('account');
    expect(asked('/cgi-bin/stable_token')).toBe(3);
  });

  it('says who does not follow any more, a wrong secret, and that it is busy', async () => {
    account();
    expect(await send(settings(), { ...message, to: { wechat: 'gone' } })).toBe('recipient');
    const wrong = settings();
    wrong.wechat!.secret = 'another';
    expect(await send(wrong, toWechat)).toBe('account');
    provider.answer = () => ({ body: { errcode: -1, errmsg: 'system error' } });
    expect(await send(settings(), toWechat)).toBe('unavailable');
  });

  it('takes only what the district has templates for', () => {
    expect([channels(settings()).for('wechat', 'sign-in-code')?.name, channels(settings()).for('wechat', 'invitation')]).toEqual([
      'wechat',
      undefined,
    ]);
  });
});

describe('a file', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'linli-messages-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('of each day has a line for each message, also from ten at once, and only its owner reads it', async () => {
    const clock = new Clock();
    const inFile = channels({ sms: { kind: 'file', folder: join(folder, 'out') }, wechat: undefined }, clock);
    clock.move(Date.parse('2026-11-29T15:59:59Z') - Date.now());
    await Promise.all(Array.from({ length: 10 }, () => inFile.file!.send(message)));
    clock.move(Date.parse('2026-11-29T16:00:01Z') - Date.now());
    await inFile.file!.send({ ...message, text: 'two\nlines' });
    const files = readdirSync(join(folder, 'out')).sort();
    expect(files).toEqual(['2026-11-29.jsonl', '2026-11-30.jsonl']);
    const linesOf = (name: string) =>
      readFileSync(join(folder, 'out', name), 'utf8')
        .trimEnd()
        .split('\n');
    expect(files.map((name) => linesOf(name).length)).toEqual([10, 1]);
    expect(JSON.parse(linesOf(files[0]!)[0]!)).toMatchObject(message);
    expect(files.map((name) => statSync(join(folder, 'out', name)).mode & 0o777)).toEqual([0o600, 0o600]);

    await inFile.file!.prune(new Date('2026-11-30T10:00:00+08:00'));
    expect(readdirSync(join(folder, 'out'))).toEqual(['2026-11-30.jsonl']);
  });

  it('needs a folder', () => {
    expect(() => channels({ sms: { kind: 'file', folder: undefined }, wechat: undefined })).toThrow('identity: MESSAGES_FOLDER is missing');
  });

  it('that cannot be written is a failure', async () => {
    writeFileSync(join(folder, 'taken'), '');
    await expect(send({ sms: { kind: 'file', folder: join(folder, 'taken') }, wechat: undefined })).rejects.toMatchObject({
      code: 'EEXIST',
    });
  });
});

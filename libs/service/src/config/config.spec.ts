import { randomBytes } from 'node:crypto';

import { templates } from '../messages/templates.js';
import { readConfig } from './config.js';

const enough = {
  PORT: '8081',
  DATABASE_URL: 'postgres://app@localhost/grid',
  DATABASE_OWNER_URL: 'postgres://owner@localhost/grid',
  NATS_URL: 'nats://localhost',
  MASTER_KEY: randomBytes(32).toString('base64'),
  STORAGE_DIR: '/storage',
};

describe('what a service is told', () => {
  it('is enough with what has no default', () => {
    expect(readConfig('grid', enough)).toMatchObject({
      service: 'grid',
      host: '127.0.0.1',
      port: 8081,
      storage: { kind: 'folder', folder: '/storage' },
      oidc: {
        issuer: 'http://localhost:8080/oidc',
        audience: 'https://linli/api',
        accountClaim: 'sub',
        discoveryUrl: 'http://localhost:8080/oidc/.well-known/openid-configuration',
      },
      messages: { sms: { kind: 'file', folder: undefined }, wechat: undefined },
      districtName: undefined,
      demoData: undefined,
      secondFactor: true,
      codesPerHour: 5000,
      realName: undefined,
      signInProviders: undefined,
      webhooksHere: false,
      movableClock: false,
      checkAnswers: false,
      logLevel: 'info',
    });
  });

  it('counts as not said where it is empty', () => {
    expect(readConfig('grid', { ...enough, DISTRICT_NAME: '', DEMO_DATA: '', PUBLIC_URL: '', CHECK_ANSWERS: '' })).toEqual(
      readConfig('grid', enough),
    );
    expect(() => readConfig('grid', { ...enough, NATS_URL: '' })).toThrow('grid: NATS_URL is missing');
  });

  it('names all that is missing at once', () => {
    expect(() => readConfig('grid', {})).toThrow(
      'grid: PORT is missing; DATABASE_URL is missing; DATABASE_OWNER_URL is missing; NATS_URL is missing; MASTER_KEY is missing; STORAGE_DIR is missing',
    );
  });

  it.each([
    ['PORT', 'secret', 'PORT is not a port'],
    ['PORT', '70000', 'PORT is not a port'],
    ['DATABASE_URL', 'secret', 'DATABASE_URL is not a URL'],
    ['OIDC_ISSUER', 'secret', 'OIDC_ISSUER is not a URL'],
    ['MASTER_KEY', 'secret', 'MASTER_KEY is not 32 bytes in base64'],
    ['MOVABLE_CLOCK', 'secret', 'MOVABLE_CLOCK is not 1 or 0'],
  ])('names %s when it is wrong, and not its value', (name, value, said) => {
    expect(() => readConfig('grid', { ...enough, [name]: value })).toThrow(new RegExp(`^grid: ${said}$`));
  });

  it('needs no folder where there is a bucket', () => {
    const { STORAGE_DIR: _, ...others } = enough;
    expect(readConfig('grid', { ...others, STORAGE_S3_BUCKET: 'linli' }).storage).toEqual({
      kind: 's3',
      bucket: 'linli',
      region: 'us-east-1',
      endpoint: undefined,
    });
  });
});

describe('by what messages go out', () => {
  const codes = Object.fromEntries(Object.keys(templates).map((name, n) => [name, `SMS_${n}`]));
  const wechat = { 'sign-in-code': { id: 'TPL', fields: { code: 'character_string1', minutes: 'number2' } } };
  const inWechat = { WECHAT_APP_ID: 'wx1', WECHAT_APP_SECRET: 'secret', WECHAT_TEMPLATES: JSON.stringify(wechat) };
  const aliyun = {
    MESSAGES: 'aliyun',
    MESSAGES_KEY_ID: 'LTAI',
    MESSAGES_SECRET: 'the-secret-of-that-key',
    MESSAGES_SIGN_NAME: '平定县社区',
    MESSAGES_TEMPLATES: JSON.stringify(codes),
  };
  const read = (more: NodeJS.ProcessEnv) => readConfig('identity', { ...enough, ...more }).messages;

  it('is read', () => {
    expect(read({ MESSAGES_FOLDER: '/out' }).sms).toEqual({ kind: 'file', folder: '/out' });
    expect(read({ MESSAGES: 'http', MESSAGES_URL: 'https://sms.example/send', MESSAGES_SECRET: 'a-secret-of-a-gateway' }).sms).toEqual({
      kind: 'http',
      url: 'https://sms.example/send',
      secret: 'a-secret-of-a-gateway',
    });
    expect(read({ ...aliyun, ...inWechat })).toEqual({
      sms: {
        kind: 'aliyun',
        url: 'https://dysmsapi.aliyuncs.com',
        keyId: 'LTAI',
        secret: 'the-secret-of-that-key',
        signName: '平定县社区',
        templates: codes,
      },
      wechat: { url: 'https://api.weixin.qq.com', appId: 'wx1', secret: 'secret', templates: wechat },
    });
  });

  it.each<[NodeJS.ProcessEnv, string]>([
    [{ MESSAGES: 'pigeon' }, 'MESSAGES is not file, http or aliyun'],
    [{ MESSAGES: 'http' }, 'MESSAGES_URL is missing; MESSAGES_SECRET is missing'],
    [{ MESSAGES: 'http', MESSAGES_URL: 'https://sms.example', MESSAGES_SECRET: 'short' }, 'MESSAGES_SECRET is not a secret'],
    [
      { MESSAGES: 'http', MESSAGES_URL: 'https://sms.example', MESSAGES_SECRET: 'whsec_tooshorttooshort' },
      'MESSAGES_SECRET is not a secret',
    ],
    [
      { MESSAGES: 'aliyun' },
      'MESSAGES_SECRET is missing; MESSAGES_KEY_ID is missing; MESSAGES_SIGN_NAME is missing; MESSAGES_TEMPLATES is missing',
    ],
    [{ ...aliyun, MESSAGES_TEMPLATES: '{"sign-in-code":"SMS_1"}' }, 'MESSAGES_TEMPLATES is not JSON with a code for each of sign-in-code'],
    [{ ...aliyun, MESSAGES_TEMPLATES: JSON.stringify({ ...codes, birthday: 'SMS_9' }) }, 'MESSAGES_TEMPLATES is not JSON'],
    [{ ...aliyun, MESSAGES_TEMPLATES: '[]' }, 'MESSAGES_TEMPLATES is not JSON'],
    [{ WECHAT_APP_ID: 'wx1' }, 'WECHAT_APP_SECRET is missing; WECHAT_TEMPLATES is missing'],
    [{ WECHAT_APP_SECRET: 'secret' }, 'WECHAT_APP_ID is missing; WECHAT_TEMPLATES is missing'],
    [{ ...inWechat, WECHAT_TEMPLATES: '{"sign-in-code":{"id":"TPL","fields":{"code":"a"}}}' }, 'WECHAT_TEMPLATES is not JSON'],
    [{ ...inWechat, WECHAT_TEMPLATES: '{"sign-in-code":null}' }, 'WECHAT_TEMPLATES is not JSON'],
  ])('stops the start by name: %j', (more, said) => {
    expect(() => read(more)).toThrow(`identity: ${said}`);
  });

  it.each([
    ['without demo data', {}, true],
    ['with it', { DEMO_DATA: '/linli/deploy/demo' }, false],
    [
      'with its own issuer named, as docker-compose.yml does',
      { PUBLIC_URL: 'https://linli.example', OIDC_ISSUER: 'https://linli.example/oidc' },
      true,
    ],
    ['with another issuer', { OIDC_ISSUER: 'https://sso.example' }, false],
    ['with another issuer that says how somebody signed in', { OIDC_ISSUER: 'https://sso.example', SECOND_FACTOR: '1' }, true],
    ['where the district does without', { SECOND_FACTOR: '0' }, false],
  ])('asks for two factors %s: %j %s', (_, more, wanted) => {
    expect(readConfig('grid', { ...enough, ...more }).secondFactor).toBe(wanted);
  });
});

import { randomBytes } from 'node:crypto';

import { templates } from '../messages/templates.js';
import { aboutSettings } from './about-settings.js';
import { readConfig } from './config.js';
import { settingsOf, toldTooMuch, type About } from './setting.rules.js';

/** Whatever must not be seen bears this word. */
const CANARY = 'canary';
const address = (scheme: string) => `${scheme}://${CANARY}:${CANARY}@host.example:1234/path?key=${CANARY}#${CANARY}`;
/** Every variable of a service, with something to be kept in all that can hold it. */
const full: Readonly<Record<string, string>> = {
  HOST: '127.0.0.1',
  PORT: '8081',
  PUBLIC_URL: 'https://linli.example',
  DISTRICT_NAME: '平定县',
  OIDC_ISSUER: address('https'),
  OIDC_AUDIENCE: 'https://linli/api',
  OIDC_ACCOUNT_CLAIM: 'sub',
  OIDC_DISCOVERY_URL: address('https'),
  DATABASE_URL: address('postgres'),
  DATABASE_OWNER_URL: address('postgres'),
  NATS_URL: `${address('nats')},${address('nats')}`,
  MASTER_KEY: randomBytes(32).toString('base64'),
  STORAGE_DIR: '/storage',
  STORAGE_S3_BUCKET: 'files',
  STORAGE_S3_REGION: 'cn-north-1',
  STORAGE_S3_ENDPOINT: address('https'),
  MESSAGES: 'aliyun',
  MESSAGES_FOLDER: '/messages',
  MESSAGES_URL: address('https'),
  MESSAGES_SECRET: `${CANARY}-of-an-access-key`,
  MESSAGES_KEY_ID: `${CANARY}-id`,
  MESSAGES_SIGN_NAME: '平定县社区',
  MESSAGES_TEMPLATES: JSON.stringify(Object.fromEntries(Object.keys(templates).map((name) => [name, `${CANARY}-1`]))),
  WECHAT_APP_ID: `${CANARY}-wx`,
  WECHAT_APP_SECRET: `${CANARY}-secret`,
  WECHAT_TEMPLATES: '{}',
  WECHAT_URL: address('https'),
  LINLI_FONT: '/fonts',
  SECOND_FACTOR: '1',
  CODES_PER_HOUR: '100',
  REAL_NAME_URL: address('https'),
  REAL_NAME_SECRET: `${CANARY}-secret`,
  SIGN_IN_PROVIDERS: `[{"clientSecret":"${CANARY}"}]`,
  DEMO_DATA: '/demo',
  WEBHOOKS_HERE: '0',
  MOVABLE_CLOCK: '0',
  CHECK_ANSWERS: '0',
  LOG_LEVEL: 'info',
};
const services = ['identity', 'grid', 'volunteering', 'employment', 'youth', 'exchange'];
const leaks = (shown: object): boolean => JSON.stringify(shown).includes(CANARY) || JSON.stringify(shown).includes(full.MASTER_KEY!);

it('has all variables here (control)', () => {
  expect(Object.keys(full).toSorted()).toEqual(Object.keys(aboutSettings).toSorted());
});

it.each(services)('nothing that is secret is among what %s shows of its settings', (service) => {
  const { settings } = readConfig(service, full);
  expect(settings.length).toBeGreaterThan(15);
  expect(settings.every(({ set }) => set)).toBe(true);
  expect(leaks(settings)).toBe(false);
});

it.each(['MASTER_KEY', 'REAL_NAME_SECRET', 'SIGN_IN_PROVIDERS', 'DATABASE_URL', 'MESSAGES_KEY_ID'] as const)(
  'would be seen if %s were shown (control)',
  (name) => {
    const about: Record<string, About> = { ...aboutSettings, [name]: { ...aboutSettings[name], sight: 'value' } };
    expect(leaks(settingsOf('identity', about, full, new Set()))).toBe(true);
  },
);

it('a secret or an address must be marked as one', () => {
  expect(toldTooMuch(aboutSettings)).toEqual([]);
  const { title, does } = aboutSettings.MASTER_KEY;
  const about = (sight: About['sight']): About => ({ topic: 'running', sight, title, does });
  expect(toldTooMuch({ API_SECRET: about('value'), API_KEY: about('address'), API_URL: about('value'), COLOUR: about('value') })).toEqual([
    'API_SECRET',
    'API_KEY',
    'API_URL',
  ]);
});

it('shows what is in force, also by default, the district’s own first', () => {
  const { settings } = readConfig('identity', {
    PORT: '8081',
    DATABASE_URL: 'postgres://app:secret@localhost/identity',
    DATABASE_OWNER_URL: 'postgres://owner@localhost/identity',
    NATS_URL: 'nats://a:b@one:4222,nats://two:4222',
    MASTER_KEY: randomBytes(32).toString('base64'),
    STORAGE_DIR: '/storage',
    LOG_LEVEL: '',
  });
  const shown = Object.fromEntries(settings.map(({ name, set, value }) => [name, [set, value]]));
  expect(settings[0]!.topic).toBe('district');
  expect(shown).toMatchObject({
    PUBLIC_URL: [false, 'http://localhost:8080'],
    OIDC_ISSUER: [false, 'http://localhost:8080/oidc'],
    SECOND_FACTOR: [false, '1'],
    CODES_PER_HOUR: [false, '5000'],
    PORT: [true, '8081'],
    DATABASE_URL: [true, 'postgres://localhost/identity'],
    NATS_URL: [true, 'nats://one:4222, nats://two:4222'],
    MASTER_KEY: [true, undefined],
    REAL_NAME_SECRET: [false, undefined],
    LOG_LEVEL: [false, 'info'],
  });
  expect(shown).not.toHaveProperty('DISTRICT_NAME');
});

it.each(['user:password@host', 'postgres://user:12/word@host/grid', 'nats://a:pass,word@host', 'nats://one,two:password@host'])(
  'shows nothing of an address that it cannot read: %s',
  (NATS_URL) => {
    const { NATS_URL: about } = aboutSettings;
    expect(settingsOf('grid', { NATS_URL: about }, { NATS_URL }, new Set(['NATS_URL']))[0]).not.toHaveProperty('value');
  },
);

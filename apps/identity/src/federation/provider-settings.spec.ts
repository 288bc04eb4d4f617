import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readProviders } from './provider-settings.js';

const title = { 'zh-CN': '浙里办', en: 'Zheliban' };
const oidc = { id: 'zlb', kind: 'oidc', title, issuer: 'https://sso.example/oidc', clientId: 'linli', clientSecret: 'very-secret' };
const app = { appId: 'wx1', appSecret: 'verysecret' };
const wechat = { id: 'wechat', kind: 'wechat', title, website: app, identifiedBy: 'unionid' };
const directory = {
  id: 'unit',
  kind: 'directory',
  title,
  url: 'ldaps://ldap.example',
  bindDn: 'cn=linli,dc=example',
  bindPassword: 'very-secret',
  base: 'dc=example',
};
const read = (...providers: object[]) => readProviders(JSON.stringify(providers));

it('nobody else signs people in unless it is said', () => {
  expect([readProviders(undefined), read()]).toEqual([[], []]);
});

it('takes the three kinds, also from a file', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'providers-')), 'providers.json');
  writeFileSync(file, JSON.stringify([oidc, wechat, directory]));
  expect(readProviders(file)).toEqual(read(oidc, wechat, directory));
  expect(readProviders(file).map(({ id }) => id)).toEqual(['zlb', 'wechat', 'unit']);
});

it.each<[string, object, string]>([
  ['no kind', { ...oidc, kind: 'saml' }, '[0].kind'],
  ['the kind of no own property', { ...oidc, kind: 'constructor' }, '[0].kind'],
  ['no issuer', { ...oidc, issuer: undefined }, '[0].issuer'],
  ['an issuer without TLS', { ...oidc, issuer: 'http://sso.example' }, '[0].issuer'],
  ['an issuer with a name in it', { ...oidc, issuer: 'https://very-secret@sso.example' }, '[0].issuer'],
  ['an id that is no part of an address', { ...oidc, id: '../x' }, '[0].id'],
  ['a title in one language', { ...oidc, title: { 'zh-CN': '浙里办' } }, '[0].title.en'],
  ['a misspelt field', { ...oidc, clientSecrt: 'very-secret' }, '[0].clientSecrt'],
  ['a scope without openid', { ...oidc, scope: 'profile' }, '[0].scope'],
  ['no app', { ...wechat, website: undefined }, '[0].website'],
  ['an app without its secret', { ...wechat, website: { appId: 'wx1' } }, '[0].website.appSecret'],
  ['nothing said of who somebody is', { ...wechat, identifiedBy: undefined }, '[0].identifiedBy'],
  ['two apps by the id of one', { ...wechat, official: app, identifiedBy: 'openid' }, '[0].identifiedBy'],
  ['passwords in clear', { ...directory, url: 'ldap://ldap.example' }, '[0].startTls'],
  ['passwords in clear, said so', { ...directory, url: 'ldap://ldap.example', startTls: false }, '[0].startTls'],
  ['a directory without a password', { ...directory, bindPassword: '' }, '[0].bindPassword'],
])('%s is named, and no value', (_, provider, place) => {
  const wrong = () => read(provider);
  expect(wrong).toThrow(`missing or wrong: SIGN_IN_PROVIDERS${place}`);
  expect(wrong).not.toThrow(/secret/);
});

it.each([
  ['one id twice', JSON.stringify([oidc, { ...wechat, id: 'zlb' }]), 'SIGN_IN_PROVIDERS has an id twice'],
  ['no list', '{"kind":"very-secret"}', 'SIGN_IN_PROVIDERS names a file that cannot be read (ENOENT)'],
  ['no JSON', '[{"clientSecret":"very-secret",', 'SIGN_IN_PROVIDERS is not JSON'],
  [
    'what is in it instead of providers',
    '[null, 1, "very-secret"]',
    'missing or wrong: SIGN_IN_PROVIDERS[0].kind, SIGN_IN_PROVIDERS[1].kind, SIGN_IN_PROVIDERS[2].kind',
  ],
])('%s stops the start', (_, text, said) => {
  expect(() => readProviders(text)).toThrow(new RegExp(`^${said.replaceAll(/[()[\]]/g, '\\$&')}$`));
});

import { holderOf, readBadge } from './read-badge.js';

it.each([
  ['{"id":"1"}', { id: '1' }],
  ['<svg><openbadges:credential><![CDATA[{"id":"1"}]]></openbadges:credential></svg>', { id: '1' }],
  ['<svg><openbadges:credential><![CDATA[{"id":"]]]]><![CDATA[>"}]]></openbadges:credential></svg>', { id: ']]>' }],
  ['<svg></svg>', undefined],
  ['[1]', undefined],
  ['', undefined],
])('in %s is %j', (text, badge) => {
  expect(readBadge(text)).toEqual(badge);
});

it('a name is read only where she put it in', () => {
  expect(holderOf({ credentialSubject: { identifier: [{ hashed: false, identityHash: '贾春燕' }] } })).toBe('贾春燕');
  expect(holderOf({ credentialSubject: { identifier: [{ hashed: true, identityHash: 'sha256$ab' }] } })).toBeUndefined();
  expect(holderOf({})).toBeUndefined();
});

import { sightOf } from './sight.rules.js';

const table = sightOf({
  of: 'A neighbour',
  purposes: { visit: 'to visit her', call: 'to call her' },
  parts: { self: 'herself', visitor: 'who visits her', staff: 'staff' },
  fields: {
    name: { whole: ['self', 'visitor'], masked: ['staff'], mask: 'name' },
    phone: { for: 'call', whole: ['self'], masked: ['visitor', 'staff'], mask: 'phone' },
    health: { for: 'visit', whole: ['self', 'visitor'] },
  },
});
const known = { name: '王秀兰', phone: '13800001111', health: '花生过敏' };

it.each([
  ['herself', ['self'], undefined, known],
  ['who visits her', ['visitor'], undefined, { name: '王秀兰', phone: '138****1111', health: '花生过敏' }],
  ['staff', ['staff'], undefined, { name: '王**', phone: '138****1111' }],
  ['the most that any part gives', ['staff', 'visitor'], undefined, { name: '王秀兰', phone: '138****1111', health: '花生过敏' }],
  ['for one purpose, and what serves any', ['visitor'], 'visit', { name: '王秀兰', health: '花生过敏' }],
  ['in no part', ['stranger'], undefined, {}],
] as const)('shown to %s', (_name, parts, purpose, shown) => {
  expect(table.show(known, parts, purpose)).toEqual(shown);
  expect(table.seen(parts, purpose)).toEqual(Object.keys(shown));
});

it('leaves out what is not known', () => {
  expect(table.show({ name: '王秀兰', phone: undefined }, ['staff'])).toEqual({ name: '王**' });
  expect([table.isMasked(['self']), table.isMasked(['staff'])]).toEqual([false, true]);
});

it.each([
  ['nobody sees', { name: { whole: [] } }],
  ['is masked without a mask', { name: { masked: ['staff'] } }],
  ['has a mask for nobody', { name: { whole: ['staff'], mask: 'name' } }],
] as const)('refuses a field that %s', (_name, fields) => {
  expect(() => sightOf({ of: 'x', purposes: {}, parts: { staff: 'staff' }, fields })).toThrow(/name/);
});

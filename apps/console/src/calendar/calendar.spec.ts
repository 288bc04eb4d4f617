import { clashesOf, hoursOf, type Entry } from './calendar.rules.js';

const entry = (id: string, from: string, to: string, more: Partial<Entry> = {}): Entry => ({
  id,
  kind: 'class',
  title: id,
  site: '二楼活动室',
  area: '140321001001',
  startsAt: `2026-11-30T${from}:00+08:00`,
  endsAt: `2026-11-30T${to}:00+08:00`,
  cancelled: false,
  to: '/',
  ...more,
});
const first = entry('first', '09:00', '11:00');

it.each([
  ['that begins meanwhile', entry('x', '10:00', '12:00'), true],
  ['that begins before', entry('x', '08:00', '09:30'), true],
  ['within it', entry('x', '09:30', '10:00'), true],
  ['at the same time', entry('x', '09:00', '11:00'), true],
  ['of another service', entry('x', '10:00', '12:00', { kind: 'training' }), true],
  ['whose room is written otherwise', entry('x', '10:00', '12:00', { site: ' 二楼 活动室' }), true],
  ['that begins as it ends', entry('x', '11:00', '12:00'), false],
  ['in another room', entry('x', '10:00', '12:00', { site: '三楼' }), false],
  ['in a room of that name elsewhere', entry('x', '10:00', '12:00', { area: '140321001002' }), false],
  ['that was called off', entry('x', '10:00', '12:00', { cancelled: true }), false],
])('something %s clashes: %s', (_what, other, clashes) => expect(clashesOf([first, other]).length > 0).toBe(clashes));

it('of three that want one room each pair is named once', () => {
  const three = [first, entry('second', '10:00', '12:00'), entry('third', '10:30', '11:30')];
  expect(clashesOf(three).map(({ one, other }) => `${one.id} ${other.id}`)).toEqual(['first second', 'first third', 'second third']);
});

const hourOf = (at: string) => Number(at.slice(11, 13)) + Number(at.slice(14, 16)) / 60;

it.each([
  ['nothing', [], { from: 8, to: 19 }],
  ['what lies within the day', [first], { from: 8, to: 19 }],
  ['early and late', [entry('a', '06:30', '07:00'), entry('b', '19:00', '20:30')], { from: 6, to: 21 }],
  ['over midnight', [entry('a', '23:00', '00:30')], { from: 8, to: 24 }],
])('a week with %s is drawn from hour to hour', (_what, entries, hours) => expect(hoursOf(entries, hourOf)).toEqual(hours));

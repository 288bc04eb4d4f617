import { bodyOf, lineOf, problemsOf, type Line } from './roster.rules.js';

const line = (more: Partial<Line> = {}): Line => ({ key: 'k', role: 'worker', accountId: 'a', until: '', name: '', phone: '', ...more });

it.each([
  ['nobody is in it', [], []],
  ['somebody is', [line()], []],
  ['nobody was chosen yet', [line({ accountId: undefined })], ['who']],
  ['two lead', [line({ role: 'lead' }), line({ role: 'lead', accountId: 'b' })], ['twoLeads']],
  ['one is in it twice', [line(), line()], ['twice']],
  ['one leads and works', [line(), line({ role: 'lead' })], []],
  ['a name has no number', [line({ name: '史卫东' })], ['contact']],
  ['a number has no name', [line({ phone: '13803530277' })], ['contact']],
])('when %s the form says so', (_when, lines, problems) => expect(problemsOf(lines)).toEqual(problems));

it('what was read is sent again as it was', () => {
  const term = { accountId: 'a', role: 'lead', to: '2026-12-31T15:59:59.000Z', contact: { name: '史卫东', phone: '13803530277' } } as const;
  const lines = [lineOf(term, (at) => new Date(Date.parse(at) + 28_800_000).toISOString().slice(0, 10))];
  expect(lines[0]!.until).toBe('2026-12-31');
  expect(bodyOf(lines, (day) => new Date(`${day}T23:59:59+08:00`).toISOString())).toEqual({ staff: [term] });
});

it('an empty contact is not sent, and so stays as it was', () => {
  expect(bodyOf([line()], String)).toEqual({ staff: [{ accountId: 'a', role: 'worker' }] });
});

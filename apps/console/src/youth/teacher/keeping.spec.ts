import type { Register } from '../types.js';
import { keepRegister, offlineOf } from './keeping.js';

const register: Register = {
  session: 's',
  version: 1,
  programme: 'p',
  kind: 'after-school',
  title: '下午四点半课堂',
  site: '二楼',
  startsAt: '2026-11-24T16:30:00+08:00',
  endsAt: '2026-11-24T18:30:00+08:00',
  state: 'running',
  present: 1,
  adults: 1,
  room: 10,
  ratio: 5,
  allowed: 5,
  allowedActions: ['mark'],
  children: [
    { child: 'a', enrolment: 'x', name: '武小米', health: '花生过敏', state: 'present' },
    { child: 'b', enrolment: 'y', name: '苗小满', state: 'expected' },
  ],
  duty: [{ accountId: 'teacher', role: 'teacher' }],
};
const teacher = { accountId: 'teacher', name: '苗老师' };
const at = (time: string) => Date.parse(`2026-11-24T${time}:00+08:00`);

it('keeps names and states, and of a health note only that there is one', () => {
  const kept = keepRegister(register, teacher, false, at('16:00'))!;
  expect(kept.value.children).toEqual([
    { child: 'a', enrolment: 'x', name: '武小米', noted: true, state: 'present' },
    { child: 'b', enrolment: 'y', name: '苗小满', state: 'expected' },
  ]);
  expect(JSON.stringify(kept)).not.toContain('花生');
});

it('keeps that there is a note when the district told no more', () => {
  const told = { ...register, children: [{ child: 'a', enrolment: 'x', name: '武小米', noted: true, state: 'expected' as const }] };
  expect(keepRegister(told, teacher, false, at('12:00'))!.value.children).toEqual(told.children);
});

it('keeps it until three hours after the end, and from a day before the beginning', () => {
  expect(keepRegister(register, teacher, false, at('16:00'))!.until).toBe(at('21:30'));
  expect(keepRegister(register, teacher, false, at('21:29'))).toBeDefined();
  expect(keepRegister(register, teacher, false, at('21:30'))).toBeUndefined();
  expect(keepRegister(register, teacher, false, at('16:00') - 24 * 3_600_000)).toBeUndefined();
});

it('keeps nothing of a session that is closed or cancelled, and nothing for who is not on duty', () => {
  for (const state of ['closed', 'cancelled'] as const)
    expect(keepRegister({ ...register, state }, teacher, false, at('17:00'))).toBeUndefined();
  expect(keepRegister(register, { accountId: 'staff', name: '武干部' }, false, at('17:00'))).toBeUndefined();
});

it('keeps it for a day when marks of it were not sent: somebody has to see of whom they are', () => {
  expect(keepRegister(register, teacher, true, at('21:30'))!.until).toBe(at('18:30') + 24 * 3_600_000);
  expect(keepRegister(register, teacher, true, at('18:30') + 24 * 3_600_000)).toBeUndefined();
});

it('opens for who is not signed in from an hour before the beginning, and says whose it is', () => {
  expect(keepRegister(register, teacher, false, at('09:00'))).toMatchObject({ openFrom: at('15:30'), value: { keptBy: '苗老师' } });
});

it('promises only what the phone does', () => {
  const phone = { kept: true, opens: true, unsent: false };
  const table = [
    ['the day before yesterday', {}, phone, at('16:29') - 24 * 3_600_000, 'too-early'],
    ['kept, and the console opens', {}, phone, at('16:00'), 'works'],
    ['not kept', {}, { ...phone, kept: false }, at('16:00'), 'preparing'],
    ['the console does not open yet', {}, { ...phone, opens: false }, at('16:00'), 'preparing'],
    ['a minute before three hours after the end', {}, phone, at('21:29'), 'works'],
    ['three hours after the end', {}, phone, at('21:30'), 'over'],
    ['three hours after the end, with marks that wait', {}, { ...phone, unsent: true }, at('21:30'), 'works'],
    ['closed', { state: 'closed' }, phone, at('17:00'), 'over'],
    ['cancelled', { state: 'cancelled' }, phone, at('17:00'), 'over'],
  ] as const;
  for (const [situation, session, its, now, expected] of table) {
    expect([situation, offlineOf({ ...register, ...session }, its, now)]).toEqual([situation, expected]);
  }
});

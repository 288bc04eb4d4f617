import type { Register } from '../types.js';
import { keepRegister } from './keeping.js';

const register: Register = {
  session: 's', version: 1, programme: 'p', kind: 'after-school', title: '下午四点半课堂', site: '二楼', startsAt: '2026-11-24T16:30:00+08:00', endsAt: '2026-11-24T18:30:00+08:00', state: 'running',
  present: 1, adults: 1, room: 10, ratio: 5, allowed: 5, allowedActions: ['mark'],
  children: [{ child: 'a', name: '武小米', health: '花生过敏', state: 'present' }, { child: 'b', name: '苗小满', state: 'expected' }],
  duty: [{ accountId: 'teacher', role: 'teacher' }],
};
const at = (time: string) => Date.parse(`2026-11-24T${time}:00+08:00`);

it('keeps names and states, and of a health note only that there is one', () => {
  const kept = keepRegister(register, 'teacher', at('16:00'))!;
  expect(kept.value.children).toEqual([{ child: 'a', name: '武小米', noted: true, state: 'present' }, { child: 'b', name: '苗小满', state: 'expected' }]);
  expect(JSON.stringify(kept)).not.toContain('花生');
});

it('keeps it until three hours after the end, and from a day before the beginning', () => {
  expect(keepRegister(register, 'teacher', at('16:00'))!.until).toBe(at('21:30'));
  expect(keepRegister(register, 'teacher', at('21:29'))).toBeDefined();
  expect(keepRegister(register, 'teacher', at('21:30'))).toBeUndefined();
  expect(keepRegister(register, 'teacher', at('16:00') - 24 * 3_600_000)).toBeUndefined();
});

it('keeps nothing of a session that is closed or cancelled, and nothing for who is not on duty', () => {
  for (const state of ['closed', 'cancelled'] as const) expect(keepRegister({ ...register, state }, 'teacher', at('17:00'))).toBeUndefined();
  expect(keepRegister(register, 'staff', at('17:00'))).toBeUndefined();
});

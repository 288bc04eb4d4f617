import { courseStates } from '@linli/contracts';

import { checkAttendance, checkFinished, checkSessions, courseMachine, hasCompleted } from './course.rules.js';

const at = (hour: number) => new Date(`2026-11-24T${String(hour).padStart(2, '0')}:00:00+08:00`);

describe('a course', () => {
  it('goes its way and no other', () => {
    expect(
      Object.fromEntries(
        courseMachine.commands.map((command) => [command, courseStates.filter((state) => courseMachine.isPossible(command, state))]),
      ),
    ).toEqual({ open: ['draft'], begin: ['open'], finish: ['running'], cancel: ['draft', 'open', 'running'] });
    expect(() => courseMachine.next('finish', { state: 'open', parts: ['staff'] })).toThrow('wrong-state');
    expect(() => courseMachine.next('finish', { state: 'running', parts: [] })).toThrow('forbidden');
  });

  it('has sessions in their order, ahead and apart', () => {
    expect(() =>
      checkSessions(
        [
          { startsAt: at(9), endsAt: at(11) },
          { startsAt: at(11), endsAt: at(12) },
        ],
        at(8),
      ),
    ).not.toThrow();
    const pointers = (sessions: { startsAt: Date; endsAt: Date }[], now: Date) => {
      try {
        checkSessions(sessions, now);
        return [];
      } catch (error) {
        return (error as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);
      }
    };
    expect(pointers([{ startsAt: at(9), endsAt: at(9) }], at(8))).toEqual(['/sessions/0/endsAt']);
    expect(
      pointers(
        [
          { startsAt: at(9), endsAt: at(11) },
          { startsAt: at(10), endsAt: at(12) },
        ],
        at(8),
      ),
    ).toEqual(['/sessions/1/startsAt']);
    expect(pointers([{ startsAt: at(9), endsAt: at(11) }], at(9))).toEqual(['/sessions/0/startsAt']);
  });

  it('has its register entered once a session has begun, and is finished when all are', () => {
    expect(() => checkAttendance('running', at(9), at(9))).not.toThrow();
    expect(() => checkAttendance('running', at(9), at(8))).toThrow('session-not-begun');
    expect(() => checkAttendance('open', at(9), at(10))).toThrow('wrong-state');
    expect(() => checkFinished([{ held: true }, { held: false }])).toThrow('register-open');
  });

  it.each([
    [3, 4, 0.75, true],
    [2, 4, 0.75, false],
    [0, 0, 0, false],
    [4, 4, 1, true],
  ])('with %d of %d sessions, %d wanted: completed %s', (attended, sessions, wanted, completed) => {
    expect(hasCompleted(attended, sessions, wanted)).toBe(completed);
  });
});

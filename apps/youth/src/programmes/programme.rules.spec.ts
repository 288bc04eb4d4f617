import { outcome } from '../../test/outcome.js';
import {
  checkEnds,
  checkOutline,
  COMPLETION,
  CUTOFF_MINUTES,
  OFFER_MINUTES,
  overBefore,
  programmeMachine,
  programmeStates,
} from './programme.rules.js';

const at = (time: string, day = '2026-11-24') => new Date(`${day}T${time}:00+08:00`);

describe('a programme', () => {
  it('opens and closes', () => {
    const outcomes = (...parts: ('staff' | 'anybody')[]) =>
      programmeMachine.commands.map((command) =>
        programmeStates.map((state) => outcome(() => programmeMachine.next(command, { state, parts }))),
      );
    const gone = ['not-found', 'not-found', 'not-found'];
    expect(outcomes('staff', 'anybody')).toEqual([
      ['draft', 'open', 'wrong-state'],
      ['open', 'wrong-state', 'wrong-state'],
      ['wrong-state', 'closed', 'wrong-state'],
      ['not-open', 'open', 'not-open'],
    ]);
    expect(outcomes('anybody')).toEqual([gone, gone, gone, ['not-open', 'open', 'not-open']]);
  });
  it('keeps an offered place for a day, and calls a child absent after twenty minutes, unless it says otherwise', () => {
    expect([OFFER_MINUTES, CUTOFF_MINUTES, COMPLETION]).toEqual([
      { least: 5, most: 20_160, unlessSaid: 24 * 60 },
      { least: 1, most: 240, unlessSaid: 20 },
      0.8,
    ]);
  });
  it('makes sense', () => {
    const good = { firstDay: '2026-09-01', lastDay: '2027-01-15', from: '16:30', to: '18:30', ageFrom: 6, ageTo: 12, room: 30, places: 30 };
    expect(outcome(() => checkOutline(good))).toBeUndefined();
    for (const wrong of [{ lastDay: '2026-08-31' }, { to: '16:30' }, { ageTo: 5 }, { places: 31 }, { lastDay: '2027-09-30' }])
      expect(outcome(() => checkOutline({ ...good, ...wrong }))).toBe('validation-failed');
  });

  it('ends when no session is going on', () => {
    expect(outcome(() => checkEnds([{ state: 'planned' }, { state: 'cancelled' }]))).toBeUndefined();
    expect(outcome(() => checkEnds([{ state: 'planned' }, { state: 'running' }]))).toBe('session-running');
  });

  it('whose last day is more than a week ago is over, by the district’s day', () => {
    expect([overBefore(at('23:59')), overBefore(at('00:00', '2026-11-25'))]).toEqual(['2026-11-17', '2026-11-18']);
  });
});

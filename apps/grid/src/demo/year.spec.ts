import { caseMachine, openStates, type CaseCommand, type CaseState } from '../cases/case.rules.js';
import { initialCategories } from '../categories/initial.js';
import { overdueClock } from '../cases/case-clocks.rules.js';
import { recent } from './recent.js';
import { storiesOf, yearOf, type DemoGrid } from './year.js';

const now = new Date('2026-11-28T02:00:00Z');
const grids = Array.from({ length: 15 }, (_, i): DemoGrid => ({
  code: `1403210010010${10 + i}`,
  version: 1,
  places: ['南河沿'],
  worker: `worker-${i}`,
  middle: { lon: 1, lat: 1 },
  pointAt: (lon, lat) => ({ lon, lat }),
}));
const people = { staff: ['first', 'second'] as const, residents: ['resident'] };
const told = (at: Date) => {
  const cases = [...yearOf(at, grids, people), ...recent(at, grids, people)].sort(
    (a, b) => a.beginning.at.getTime() - b.beginning.at.getTime(),
  );
  return storiesOf(
    cases,
    cases.map((_, i) => `NG-2026-${String(i).padStart(6, '0')}`),
    at,
  );
};
const stories = told(now);
const rows = stories.map(({ row }) => row);
const count = (which: (row: (typeof rows)[number]) => boolean) => rows.filter(which).length;
const isDone = ({ state }: { state: CaseState }) => state === 'closed' || state === 'followed-up';

it('is several hundred cases in every grid and every month, most of them done in time, some rated badly, a few late now', () => {
  expect(rows.length).toBeGreaterThan(450);
  expect(new Set(rows.map(({ area }) => area)).size).toBe(15);
  expect(new Set(rows.map(({ registered_at }) => registered_at.toISOString().slice(0, 7))).size).toBeGreaterThanOrEqual(12);
  const onTime = count((row) => isDone(row) && row.on_time === true) / count(isDone);
  expect([onTime > 0.85, onTime < 0.99]).toEqual([true, true]);
  const satisfied = count((row) => row.satisfied === true) / count((row) => row.satisfied !== null);
  expect([satisfied > 0.85, satisfied < 0.99]).toEqual([true, true]);
  expect(count(({ reopens }) => reopens > 0)).toBeGreaterThan(3);
  const open = rows.filter(({ state }) => (openStates as readonly string[]).includes(state));
  expect(open).toHaveLength(12);
  const late = open.filter((row) => overdueClock({ state: row.state, dueDispatch: row.due_dispatch, dueAnswer: row.due_answer }, now));
  expect(late).toHaveLength(6);
  for (const state of ['rejected', 'duplicate', 'closed', 'followed-up', 'handling', 'registered'] as const)
    expect(count((row) => row.state === state)).toBeGreaterThan(0);
});

it('has its seasons: heating in winter only', () => {
  const months = rows
    .filter(({ category, registered_at }) => category === 'utility.heating' && registered_at < new Date(now.getTime() - 3 * 86_400_000))
    .map(({ registered_at }) => registered_at.getMonth() + 1);
  expect(months.length).toBeGreaterThan(10);
  expect(months.filter((month) => month > 3 && month < 10)).toEqual([]);
});

it('has a case of every kind that somebody here handles and people report', () => {
  const reported = new Set(rows.map(({ category }) => category));
  expect(initialCategories.filter(({ code, handled_by }) => handled_by && !reported.has(code)).map(({ code }) => code)).toEqual([
    'harmony.mediation',
    'care.child',
  ]);
});

it.each([now, new Date('2027-03-01T15:30:00Z')])('goes only ways that the rules allow, each step after the one before and by %s', (at) => {
  for (const { row, steps, events } of told(at)) {
    let state: CaseState = 'registered';
    for (const [i, { action, at: when }] of steps.entries()) {
      // Whoever told the story has looked at the facts; here it is the order of the states that counts.
      const facts = { parts: ['system'], returns: 0, handled: false, extensionPending: action === 'decide-extension' } as const;
      if (i > 0) state = caseMachine.next(action as CaseCommand, { ...facts, state });
      expect(events[i]!.data.state).toBe(state);
      expect(when.getTime()).toBeGreaterThanOrEqual((steps[i - 1] ?? steps[0]!).at.getTime());
      expect(when <= at).toBe(true);
    }
    expect([row.state, row.version]).toEqual([state, steps.length]);
    if (row.verifier) expect(row.verifier).not.toBe(row.handler);
    if (isDone(row)) expect(row.on_time).toBe(row.submitted_at! <= row.due_answer);
    if (row.stars !== null) expect(row.reporter).not.toBeNull();
  }
});

import { pieceEntryKinds, pieceOrderStates, type PieceEntryKind, type PieceOrderState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import fc from 'fast-check';

import { codeOf } from '../../test/code-of.js';
import { checkCorrection, checkReason, checkSplit, entered, nothing, owed, toMake, waiting, type Sums } from './ledger.rules.js';
import { everyMonth, monthOf, monthsOn, monthsTold } from './month.rules.js';
import { checkDone, checkDue, checkEntering, mayEnter, orderMachine, type Finishing } from './order.rules.js';

const at = (time: string) => new Date(`${time}+08:00`);

describe('an order', () => {
  it('goes its way and no other', () => {
    const goes = orderMachine.commands.flatMap((command) =>
      pieceOrderStates
        .filter((state) => codeOf(() => orderMachine.next(command, { state, parts: ['system'] })) === 'fine')
        .map((state) => `${state} ${command} ${orderMachine.next(command, { state, parts: ['system'] })}`),
    );
    expect(goes).toEqual([
      'taken begin working',
      'working deliver delivered',
      'delivered settle settled',
      'taken cancel cancelled',
      'working cancel cancelled',
      'settled reopen delivered',
    ]);
  });

  it('is settled by its host and opened again by a maker: neither alone changes what is settled', () => {
    const met = (state: PieceOrderState, ...parts: ('host' | 'maker')[]) => ({ state, parts });
    expect([
      orderMachine.allowed(met('settled', 'host')),
      orderMachine.allowed(met('settled', 'maker')),
      orderMachine.allowed(met('delivered', 'maker')),
      orderMachine.allowed(met('settled', 'host', 'maker')),
    ]).toEqual([[], ['reopen'], [], []]);
    expect(codeOf(() => orderMachine.next('begin', met('taken', 'host', 'maker')))).toBe('forbidden');
    expect(codeOf(() => orderMachine.next('reopen', met('settled', 'host', 'maker')))).toBe('forbidden');
  });

  it('takes these entries, state by state', () => {
    expect(Object.fromEntries(pieceOrderStates.map((state) => [state, pieceEntryKinds.filter((kind) => mayEnter(kind, state))]))).toEqual({
      taken: ['share'],
      working: [...pieceEntryKinds],
      delivered: ['material-back', 'pieces-in', 'accepted', 'rejected', 'paid'],
      settled: [],
      cancelled: [],
    });
  });

  it.each<[PieceOrderState, string]>([
    ['taken', 'wrong-state'],
    ['working', 'fine'],
    ['delivered', 'fine'],
    ['settled', 'wrong-state'],
    ['cancelled', 'wrong-state'],
  ])('has an entry taken back while it is %s: %s', (state, outcome) => {
    expect(codeOf(() => checkEntering('paid', { state, reopened_for: null }, 'hers', true))).toBe(outcome);
  });

  it('opened again for one share is not touched in another', () => {
    const order = { state: 'delivered', reopened_for: 'hers' } as const;
    expect([
      codeOf(() => checkEntering('paid', order, 'hers')),
      codeOf(() => checkEntering('paid', order, 'another’s')),
      codeOf(() => checkEntering('paid', order, 'another’s', true)),
    ]).toEqual(['fine', 'wrong-state', 'wrong-state']);
  });

  const share = (more: Partial<Sums>): Sums => ({ ...nothing, given: 50, ...more });
  it.each<[Finishing, Partial<Sums>, string]>([
    ['deliver', {}, 'pieces-open'],
    ['deliver', { handedIn: 10, accepted: 9 }, 'pieces-open'],
    ['deliver', { handedIn: 10, accepted: 9, rejected: 1 }, 'fine'],
    ['settle', { handedIn: 10, accepted: 9, rejected: 1, paid: 8 }, 'pieces-open'],
    ['settle', { handedIn: 10, accepted: 9, rejected: 1, paid: 9 }, 'fine'],
    ['cancel', {}, 'fine'],
    ['cancel', { handedIn: 10 }, 'pieces-open'],
    ['cancel', { handedIn: 10, accepted: 10 }, 'pieces-open'],
  ])('%s with %j: %s', (command, sums, outcome) => expect(codeOf(() => checkDone(command, [share(sums)]))).toBe(outcome));

  it('is due today at the earliest, as days go in Shanghai', () => {
    const now = at('2026-11-25T00:30:00');
    expect([codeOf(() => checkDue('2026-11-25', now)), codeOf(() => checkDue('2026-11-24', now))]).toEqual(['fine', 'validation-failed']);
  });
});

describe('the entries of a share', () => {
  it.each<[PieceEntryKind, Partial<Sums>, number, string]>([
    ['pieces-in', { given: 50, handedIn: 40 }, 10, 'fine'],
    ['pieces-in', { given: 50, handedIn: 40 }, 11, 'pieces-over-share'],
    ['pieces-in', { given: 50, handedIn: 50, accepted: 48, rejected: 2 }, 2, 'fine'],
    ['pieces-in', { given: 50, handedIn: 50, accepted: 48, rejected: 2 }, 3, 'pieces-over-share'],
    ['share-back', { given: 50, handedIn: 40 }, 10, 'fine'],
    ['share-back', { given: 50, handedIn: 40 }, 11, 'pieces-over-share'],
    ['accepted', { given: 50, handedIn: 40, accepted: 30, rejected: 5 }, 5, 'fine'],
    ['accepted', { given: 50, handedIn: 40, accepted: 30, rejected: 5 }, 6, 'pieces-not-there'],
    ['rejected', { given: 50, handedIn: 40, accepted: 40 }, 1, 'pieces-not-there'],
    ['material-back', { given: 50, material: 100 }, 101, 'material-not-there'],
    ['paid', { given: 50, handedIn: 40, accepted: 40, paid: 30 }, 10, 'fine'],
    ['paid', { given: 50, handedIn: 40, accepted: 40, paid: 30 }, 11, 'pieces-over-owed'],
    ['accepted', { given: 50, handedIn: 40, accepted: 40, paid: 40 }, -1, 'pieces-over-owed'],
    ['pieces-in', { given: 50, handedIn: 40, accepted: 40 }, -40, 'pieces-not-there'],
    ['share', { given: 50, handedIn: 40 }, -50, 'pieces-over-share'],
  ])('%s onto %j, %d: %s', (kind, sums, n, outcome) => expect(codeOf(() => entered({ ...nothing, ...sums }, kind, n))).toBe(outcome));

  it('says how many there may be at most', () => {
    try {
      entered({ ...nothing, given: 50, handedIn: 45 }, 'pieces-in', 9);
    } catch (error) {
      expect((error as DomainError).params).toEqual({ kind: 'pieces-in', most: 5 });
    }
    expect.assertions(1);
  });

  it('whatever is entered, nobody is paid for what was not accepted, and nothing is accepted that was not there', () => {
    const step = fc.record({ kind: fc.constantFrom(...pieceEntryKinds), n: fc.integer({ min: -20, max: 40 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let sums = nothing;
        for (const { kind, n } of steps) {
          try {
            sums = entered(sums, kind, n);
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
          }
          expect(
            Math.min(...Object.values(sums as unknown as Record<string, number>), waiting(sums), toMake(sums), owed(sums)),
          ).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('an entry and what takes it back leave the sums as they were', () => {
    const sums: Sums = { given: 50, material: 10, handedIn: 30, accepted: 20, rejected: 1, paid: 5 };
    for (const kind of pieceEntryKinds) {
      const before = codeOf(() => entered(sums, kind, 1));
      if (before === 'fine') expect(entered(entered(sums, kind, 1), kind, -1)).toEqual(sums);
    }
  });

  it('is taken back once, and what takes back is not', () => {
    expect(codeOf(() => checkCorrection({ n: 5, corrects: null, corrected: false }))).toBe('fine');
    expect(codeOf(() => checkCorrection({ n: 5, corrects: null, corrected: true }))).toBe('already-corrected');
    expect(codeOf(() => checkCorrection({ n: -5, corrects: 'x', corrected: false }))).toBe('already-corrected');
  });

  it('are never more than the order, and nothing is rejected without a reason', () => {
    expect([codeOf(() => checkSplit(300, 300)), codeOf(() => checkSplit(300, 301))]).toEqual(['fine', 'pieces-over-order']);
    expect([
      codeOf(() => checkReason('rejected', undefined)),
      codeOf(() => checkReason('rejected', '漏针')),
      codeOf(() => checkReason('accepted', undefined)),
    ]).toEqual(['validation-failed', 'fine', 'fine']);
  });
});

describe('a month', () => {
  it.each([
    ['2026-12-31T23:59:59.999', '2026-12'],
    ['2027-01-01T00:00:00', '2027-01'],
    ['2027-01-01T07:59:59', '2027-01'],
    ['2028-02-29T23:59:59', '2028-02'],
  ])('at %s in Shanghai is %s', (time, month) => expect(monthOf(at(time))).toBe(month));

  it.each([
    ['2026-01', -1, '2025-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-11', 0, '2026-11'],
    ['2026-03', -15, '2024-12'],
  ])('%s and %d is %s', (month, by, then) => expect(monthsOn(month, by)).toBe(then));

  it('is told when it is over, a year of them at most', () => {
    const now = at('2027-01-01T00:00:00');
    expect(monthsTold({}, now)).toEqual({ from: '2026-12', to: '2026-12' });
    expect(monthsTold({ from: '2026-01', to: '2026-12' }, now)).toEqual({ from: '2026-01', to: '2026-12' });
    expect(everyMonth({ from: '2026-11', to: '2027-01' })).toEqual(['2027-01', '2026-12', '2026-11']);
    for (const wrong of [{ to: '2027-01' }, { from: '2025-12', to: '2026-12' }, { from: '2026-12', to: '2026-11' }])
      expect(codeOf(() => monthsTold(wrong, now))).toBe('validation-failed');
    expect(codeOf(() => monthsTold({ from: '2026-12', to: '2026-12' }, new Date(now.getTime() - 1)))).toBe('validation-failed');
  });
});

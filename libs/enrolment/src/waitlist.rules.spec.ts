import fc from 'fast-check';

import {
  checkSize,
  allocate,
  inLine,
  keepsMembers,
  MOST_PASSES,
  partyMachine,
  partyStates,
  rankOf,
  type PartyMove,
  type PartyState,
  type PartySubject,
  type Waiting,
} from './waitlist.rules.js';

let seq = 0;
const party = (id: string, size = 1, more: Partial<Waiting> = {}): Waiting => ({
  id,
  size,
  prioritised: false,
  seq: ++seq,
  passes: 0,
  ...more,
});

describe('the line', () => {
  it('is by application, those put forward before', () => {
    const line = [party('a'), party('b'), party('c', 1, { prioritised: true })];
    expect(inLine(line).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(rankOf('b', line)).toBe(3);
  });
});

describe('free places', () => {
  it.each<[string, number, Waiting[], string[], [string, number][]]>([
    ['go to the first', 1, [party('a'), party('b')], ['a'], []],
    ['go to as many as fit', 3, [party('a', 2), party('b'), party('c')], ['a', 'b'], []],
    ['none: nothing happens', 0, [party('a')], [], []],
    ['go past siblings for whom they are too few', 1, [party('a', 2), party('b')], ['b'], [['a', 1]]],
    ['count each passing', 2, [party('a', 3), party('b'), party('c')], ['b', 'c'], [['a', 2]]],
    ['never to one sibling alone', 1, [party('a', 2)], [], []],
    ['are kept for who was passed over too often', 1, [party('a', 2, { passes: MOST_PASSES }), party('b')], [], []],
    ['are given to them once they are enough', 2, [party('a', 2, { passes: MOST_PASSES }), party('b')], ['a'], []],
    [
      'stop going past in the middle of an allocation',
      3,
      [party('a', 4, { passes: MOST_PASSES - 2 }), party('b'), party('c'), party('d')],
      ['b', 'c'],
      [['a', MOST_PASSES]],
    ],
    ['go to who stands before a kept party', 1, [party('x'), party('a', 2, { passes: MOST_PASSES })], ['x'], []],
    ['go to who was put forward first', 1, [party('a'), party('b', 1, { prioritised: true })], ['b'], []],
  ])('%s', (_name, free, waiting, given, passed) => {
    expect(allocate(free, waiting)).toEqual({ given, passed: passed.map(([id, passes]) => ({ id, passes })) });
  });

  const waiting = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      size: fc.integer({ min: 1, max: 5 }),
      prioritised: fc.boolean(),
      seq: fc.integer(),
      passes: fc.integer({ min: 0, max: MOST_PASSES }),
    }),
    { selector: ({ seq: s }) => s, maxLength: 40 },
  );

  it('are never overgiven, never go past anybody too often, and go the same way whatever order they are read in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), waiting, (free, parties) => {
        const { given, passed } = allocate(free, parties);
        const sizes = new Map(parties.map(({ id, size }) => [id, size]));
        expect(given.reduce((sum, id) => sum + sizes.get(id)!, 0)).toBeLessThanOrEqual(free);
        expect(passed.every(({ id, passes }) => passes <= MOST_PASSES && !given.includes(id))).toBe(true);
        expect(allocate(free, [...parties].reverse())).toEqual({ given, passed });
      }),
    );
  });

  it('reach everybody in the end: a family of five too, however many small ones come after it', () => {
    let line = [party('large', 5)];
    for (let freed = 0, held = 0; line.some(({ id }) => id === 'large'); freed++) {
      expect(freed).toBeLessThan(20);
      line.push(party(`small${freed}`));
      const { given, passed } = allocate(++held, line);
      for (const id of given) held -= line.find((one) => one.id === id)!.size;
      line = line
        .filter(({ id }) => !given.includes(id))
        .map((one) => ({ ...one, passes: passed.find(({ id }) => id === one.id)?.passes ?? one.passes }));
    }
  });
});

describe('a party', () => {
  const now = new Date('2026-11-24T12:00:00Z');
  const met = (state: PartyState, parts: PartySubject['parts'], more: Partial<PartySubject> = {}): PartySubject => ({
    state,
    parts,
    prioritised: false,
    offeredUntil: null,
    now,
    ...more,
  });
  const code = (run: () => unknown) => {
    try {
      return run();
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('goes its way and no other, the district leading', () => {
    const ways = partyMachine.commands.map((move) => [
      move,
      partyStates.filter((state) => code(() => partyMachine.next(move, met(state, ['system']))) !== 'wrong-state'),
      partyMachine.definition.moves[move].by,
    ]);
    expect(ways).toEqual([
      ['accept', ['offered'], ['applicant']],
      ['decline', ['offered'], ['applicant']],
      ['leave', ['waiting', 'offered', 'seated'], ['applicant']],
      ['prioritise', ['waiting'], ['staff']],
      ['offer', ['waiting'], ['system']],
      ['seat', ['waiting'], ['system']],
      ['lapse', ['offered'], ['system']],
      ['end', ['waiting', 'offered', 'seated'], ['system']],
    ]);
    const to = (move: PartyMove, state: PartyState) => partyMachine.next(move, met(state, ['system']));
    expect([to('offer', 'waiting'), to('seat', 'waiting'), to('accept', 'offered'), to('decline', 'offered')]).toEqual([
      'offered',
      'seated',
      'seated',
      'declined',
    ]);
    expect([to('lapse', 'offered'), to('leave', 'seated'), to('end', 'seated'), to('prioritise', 'waiting')]).toEqual([
      'lapsed',
      'left',
      'ended',
      'waiting',
    ]);
  });

  it('is moved by who applied, and put forward by staff, once; the rest nobody does', () => {
    const may = (parts: PartySubject['parts'], state: PartyState, more = {}) => partyMachine.allowed(met(state, parts, more));
    expect([may(['applicant'], 'waiting'), may(['applicant'], 'offered'), may(['applicant'], 'seated')]).toEqual([
      ['leave'],
      ['accept', 'decline', 'leave'],
      ['leave'],
    ]);
    expect([may(['staff'], 'waiting'), may(['staff'], 'waiting', { prioritised: true }), may([], 'offered')]).toEqual([
      ['prioritise'],
      [],
      [],
    ]);
    expect(code(() => partyMachine.next('prioritise', met('waiting', ['staff'], { prioritised: true })))).toBe('wrong-state');
    expect(code(() => partyMachine.next('seat', met('waiting', ['applicant', 'staff'])))).toBe('forbidden');
  });

  it('that had places to the end is still known; whoever only waited is not', () => {
    expect([
      keepsMembers('seated', 'ended'),
      keepsMembers('waiting', 'ended'),
      keepsMembers('offered', 'ended'),
      keepsMembers('seated', 'left'),
      keepsMembers('waiting', 'offered'),
    ]).toEqual([true, false, false, false, true]);
  });

  it('larger than all places is refused, and so is an offer that has expired', () => {
    expect(() => checkSize(3, 2)).toThrow('party-too-large');
    expect(() => checkSize(2, 2)).not.toThrow();
    const accept = (offeredUntil: Date) => code(() => partyMachine.next('accept', met('offered', ['applicant'], { offeredUntil })));
    expect([accept(now), accept(new Date(now.getTime() + 1))]).toEqual(['offer-expired', 'seated']);
  });
});

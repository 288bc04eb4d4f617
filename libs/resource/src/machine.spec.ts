import { machine } from './machine.rules.js';

const states = ['open', 'taken', 'done', 'dropped'] as const;
const parts = { worker: 'works there', taker: 'took it', owner: 'asked for it' };
const errand = machine<{ closed: boolean }>()({
  of: 'errand',
  states,
  initial: 'open',
  parts,
  moves: {
    take: {
      from: ['open'],
      to: 'taken',
      by: ['worker'],
      notBy: { owner: 'own-review' },
      refusedAs: { 'wrong-state': 'already-answered' },
      unless: ({ closed }) => (closed ? { code: 'conflict', detail: 'closed today' } : undefined),
    },
    note: { from: ['open', 'taken'], by: ['worker', 'taker'] },
    finish: { from: ['taken'], to: 'done', by: ['taker'], refusedAs: { forbidden: 'not-taken' } },
    drop: { from: ['open'], to: 'dropped', by: ['system'] },
  },
});
const met = (state: (typeof states)[number], ...as: ('worker' | 'taker' | 'owner' | 'system')[]) => ({ state, parts: as, closed: false });

describe('a machine', () => {
  it('leads from state to state, and stays where a move says nothing', () => {
    expect([errand.next('take', met('open', 'worker')), errand.next('note', met('taken', 'taker'))]).toEqual(['taken', 'taken']);
  });

  it.each([
    ['take', met('open'), 'forbidden'],
    ['take', met('open', 'taker'), 'forbidden'],
    ['take', met('open', 'worker', 'owner'), 'own-review'],
    ['take', met('taken', 'worker'), 'already-answered'],
    ['take', { ...met('open', 'worker'), closed: true }, 'conflict'],
    ['note', met('done', 'worker'), 'wrong-state'],
    ['finish', met('taken', 'worker'), 'not-taken'],
    ['drop', met('open', 'worker'), 'forbidden'],
  ] as const)('refuses %s of %j: %s', (command, subject, code) => {
    expect(() => errand.next(command, subject)).toThrow(expect.objectContaining({ code }) as Error);
    expect(errand.allowed(subject)).not.toContain(command);
  });

  it('lets the district itself do what the state allows, and nothing else', () => {
    expect(errand.next('drop', met('open', 'system'))).toBe('dropped');
    expect(errand.next('take', met('open', 'system'))).toBe('taken');
    expect(errand.refusal('drop', met('done', 'system'))).toEqual({ code: 'wrong-state', params: { state: 'done', command: 'drop' } });
  });

  it('offers somebody what they may do now', () => {
    expect([errand.allowed(met('open', 'worker')), errand.allowed(met('taken', 'taker')), errand.allowed(met('done', 'taker'))]).toEqual([
      ['take', 'note'],
      ['note', 'finish'],
      [],
    ]);
  });

  it.each([
    [
      'nothing leads to dropped',
      { take: { from: ['open'], to: 'taken', by: ['worker'] }, finish: { from: ['taken'], to: 'done', by: ['taker'] } },
    ],
    ['nobody may drop', { ...errand.definition.moves, drop: { from: ['open'], to: 'dropped', by: [] } }],
    ['drop can never happen', { ...errand.definition.moves, drop: { from: ['gone'], to: 'dropped', by: ['system'] } }],
    ['gone is none of its states', { ...errand.definition.moves, go: { from: ['open'], to: 'gone', by: ['worker'] } }],
  ])('cannot be declared when %s', (fault, moves) => {
    expect(() => machine()({ of: 'errand', states, initial: 'open', parts, moves: moves as never })).toThrow(fault);
  });
});

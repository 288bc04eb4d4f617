import { completionOf, type HeldSession } from './completion.rules.js';

describe('completion', () => {
  const held = (id: string, state: HeldSession['state'] = 'closed', makesUpFor?: string): HeldSession => ({
    id,
    state,
    ...(makesUpFor ? { makesUpFor } : {}),
  });
  it('counts a session once, made up or attended', () => {
    const sessions = [
      held('a'),
      held('b'),
      held('c', 'cancelled'),
      held('d', 'planned'),
      held('b2', 'closed', 'b'),
      held('c2', 'closed', 'c'),
    ];
    expect(completionOf(sessions, new Set(['a', 'b2']), 0.6)).toEqual({ held: 3, attended: 2, share: 2 / 3, completed: true });
    expect(completionOf(sessions, new Set(['a', 'b', 'b2']), 0.8)).toMatchObject({ attended: 2, completed: false });
    expect(completionOf([], new Set(), 0)).toEqual({ held: 0, attended: 0, share: 0, completed: false });
  });
  it('forgets a cancelled session that nothing made up for', () => {
    expect(completionOf([held('a'), held('c', 'cancelled')], new Set(['a']), 1)).toMatchObject({ held: 1, completed: true });
  });
});

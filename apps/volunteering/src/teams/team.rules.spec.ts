import { outcome } from '../../test/outcome.js';
import { teamMachine, teamStates } from './team.rules.js';

describe('an organisation', () => {
  it('is renamed and closed by the staff of its area, until it is closed', () => {
    const may = (...parts: 'overseer'[]) =>
      teamMachine.commands.map((command) => teamStates.map((state) => outcome(() => teamMachine.next(command, { state, parts }))));
    expect(may('overseer')).toEqual([
      ['open', 'team-closed'],
      ['closed', 'team-closed'],
    ]);
    expect(may().flat()).toEqual(['forbidden', 'forbidden', 'forbidden', 'forbidden']);
  });
});

import { roles } from '@linli/contracts';
import fc from 'fast-check';

import { inCapacity } from './capacity.rules.js';
import type { Grant } from './caller.js';

const staff: Grant = { id: 's', role: 'community-staff', area: '140321001001' };
const worker: Grant = { id: 'w', role: 'grid-worker', area: '140321001001003' };
const guardian: Grant = { id: 'g', role: 'guardian' };

describe('whoever acts in one of several roles', () => {
  it('has it and what they are for themselves, and nothing of the others', () => {
    expect(inCapacity([staff, worker, guardian], 's')).toEqual([staff, guardian]);
    expect(inCapacity([staff, worker, guardian], 'w')).toEqual([worker, guardian]);
  });

  it('has all of them while nothing is chosen, and only the personal ones by choosing such a one', () => {
    expect(inCapacity([staff, worker, guardian], undefined)).toEqual([staff, worker, guardian]);
    expect(inCapacity([staff, guardian], 'g')).toEqual([guardian]);
  });

  it.each(['', 'x', ' s', 'S', 's,w', '__proto__'])('is told that %j is none of theirs', (chosen) => {
    expect(() => inCapacity([staff, worker], chosen)).toThrow('capacity-over');
  });

  it('never has anything that they do not hold, whatever they send', () => {
    const grants = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), role: fc.constantFrom(...roles) }));
    fc.assert(
      fc.property(grants, fc.constantFrom('a', 'b', 'c', 'd', 'e', '', undefined), (held, chosen) => {
        let kept: readonly Grant[] = [];
        try {
          kept = inCapacity(held, chosen);
        } catch {
          expect(held.some(({ id }) => id === chosen)).toBe(false);
        }
        for (const grant of kept) expect(held).toContain(grant);
      }),
    );
  });
});

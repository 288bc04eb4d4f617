import { expectedAt, hailMachine, hailStates, metresBetween, ringAt } from './hail.rules.js';

describe('a hail', () => {
  it('widens by its rings and then is for the grid', () => {
    expect([0, 59, 60, 119, 120, 239, 240].map(ringAt)).toEqual([1, 1, 2, 2, 3, 3, undefined]);
  });

  it('is accepted once', () => {
    const asked = (state: 'hailed' | 'answered', ...more: 'raiser'[]) => ({ state, parts: ['asked', ...more] as const });
    expect(hailMachine.next('accept', asked('hailed'))).toBe('answered');
    expect(() => hailMachine.next('accept', asked('answered'))).toThrow('already-answered');
    expect(() => hailMachine.next('accept', asked('hailed', 'raiser'))).toThrow('forbidden');
    expect(hailStates.filter((state) => hailMachine.isPossible('cancel', state))).toEqual(['hailed', 'answered']);
  });

  it('expects a volunteer by how far they go on foot', () => {
    const at = new Date('2026-11-29T08:00:00Z');
    expect([0, 60, 300, 1500].map((metres) => expectedAt(at, metres).toISOString().slice(11, 16))).toEqual([
      '08:02',
      '08:03',
      '08:07',
      '08:27',
    ]);
  });

  it('knows how far away somebody is', () => {
    expect(metresBetween({ lon: 113.63, lat: 37.8 }, { lon: 113.63, lat: 37.809 })).toBeCloseTo(1000.8, 0);
  });

  it.each([
    [{ lon: 113.63, lat: 37.8 }, 0],
    [{ lon: 113.635, lat: 37.8 }, 439.306],
    [{ lon: 113.64, lat: 37.81 }, 1417.14],
    [{ lon: 113.58, lat: 37.777 }, 5083.868],
  ])('knows it to a centimetre within the rings: to %j %d m', (place, metres) => {
    expect(Math.abs(metresBetween({ lon: 113.63, lat: 37.8 }, place) - metres)).toBeLessThan(0.01);
  });
});

import { Breaker } from './breaker.js';

describe('a service that fails', () => {
  const failing = (times: number): Breaker => {
    const breaker = new Breaker(3, 1000);
    for (let i = 0; i < times; i++) breaker.failed(0);
    return breaker;
  };

  it('is asked on until the third failure in a row', () => {
    expect([failing(2).allows(1), failing(3).allows(1)]).toEqual([true, false]);
  });

  it('is tried by one request after its rest, and closed again by its success', () => {
    const breaker = failing(3);
    expect([breaker.allows(1000), breaker.allows(1000)]).toEqual([true, false]);
    breaker.succeeded();
    expect(breaker.allows(1001)).toBe(true);
  });

  it('rests again when the one that tried fails', () => {
    const breaker = failing(3);
    breaker.allows(1000);
    breaker.failed(1000);
    expect([breaker.allows(1999), breaker.allows(2000)]).toEqual([false, true]);
  });

  it('a success in between begins the count anew', () => {
    const breaker = failing(2);
    breaker.succeeded();
    breaker.failed(0);
    expect(breaker.allows(1)).toBe(true);
  });
});

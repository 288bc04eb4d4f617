import { jobStates, type JobState } from '@linli/contracts';
import fc from 'fast-check';

import { checkOutline, jobMachine, shortCode, type JobPart } from './job.rules.js';

const now = new Date('2026-11-24T08:00:00+08:00');

describe('a job', () => {
  it('goes its way and no other', () => {
    const from = Object.fromEntries(
      jobMachine.commands.map((command) => [command, jobStates.filter((state) => jobMachine.isPossible(command, state))]),
    );
    expect(from).toEqual({
      change: ['draft'],
      submit: ['draft'],
      revise: ['submitted', 'published'],
      publish: ['submitted'],
      'send-back': ['submitted'],
      withdraw: ['draft', 'submitted', 'published'],
      fill: ['published'],
      expire: ['submitted', 'published'],
    });
  });

  it('is reviewed by staff who do not stand for its employer', () => {
    const met = (state: JobState, ...parts: JobPart[]) => ({ state, parts });
    expect(jobMachine.next('publish', met('submitted', 'staff'))).toBe('published');
    expect(() => jobMachine.next('publish', met('submitted', 'employer', 'staff'))).toThrow('own-review');
    expect(() => jobMachine.next('publish', met('submitted', 'employer'))).toThrow('forbidden');
    expect(() => jobMachine.next('submit', met('draft', 'staff'))).toThrow('forbidden');
    expect(() => jobMachine.next('publish', met('draft', 'staff'))).toThrow('wrong-state');
    expect(() => jobMachine.next('expire', met('published', 'employer', 'staff'))).toThrow('forbidden');
    expect(jobMachine.allowed(met('submitted', 'staff'))).toEqual(['publish', 'send-back', 'withdraw']);
    expect(jobMachine.allowed(met('filled', 'employer', 'staff'))).toEqual([]);
  });

  it.each([
    ['pay that falls', { pay: { by: 'hour' as const, from: 1800, to: 1600 } }, '/pay/to'],
    ['pieces of nothing', { pay: { by: 'piece' as const, from: 200 } }, '/pay/piece'],
    ['an end that is past', { validThrough: now }, '/validThrough'],
    ['an end too far', { validThrough: new Date(now.getTime() + 181 * 86_400_000) }, '/validThrough'],
  ])('is refused with %s', (_what, change, pointer) => {
    const outline = { pay: { by: 'hour' as const, from: 1600 }, validThrough: new Date(now.getTime() + 86_400_000), openings: 2 };
    expect(() => checkOutline(outline, 2, now)).not.toThrow();
    expect(() => checkOutline(outline, 3, now)).toThrow('openings-taken');
    try {
      checkOutline({ ...outline, ...change }, 0, now);
      throw new Error('was not refused');
    } catch (error) {
      expect(error).toMatchObject({ errors: [{ pointer }] });
    }
  });

  it('has a code without letters that are mixed up', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), (bytes) => /^[A-HJKMNP-Z2-9]{6}$/.test(shortCode(bytes))));
  });
});

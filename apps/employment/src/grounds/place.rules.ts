import { DomainError } from '@linli/problems';

/** 家门口: a job is listed in a community on whose ground it is, or a walk of a quarter of an hour from it. */
export const NEAR_METRES = 1500;

/**
 * @param metres from the border of the area, 0 within it; undefined where nobody has drawn one
 * @param near how far is still there
 * @throws DomainError validation-failed
 */
export function checkNear(metres: number | undefined, near = NEAR_METRES): void {
  if (metres === undefined || metres <= near) return;
  throw new DomainError('validation-failed', {
    errors: [{ pointer: '/point', code: 'outside-area', params: { metres: Math.round(metres), near } }],
  });
}

import type { DomainError } from '@linli/problems';

/** The code by which a rule refuses, or `fine`. */
export function codeOf(attempt: () => unknown): string {
  try {
    attempt();
    return 'fine';
  } catch (error) {
    return (error as DomainError).code;
  }
}

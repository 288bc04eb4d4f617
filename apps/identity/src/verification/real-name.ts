import { DomainError } from '@linli/problems';
import { Config } from '@linli/service';
import { Injectable } from '@nestjs/common';

const TIMEOUT_MS = 5000;

/** Whether a name and an identity number belong to one person, as whoever the district asks says. */
@Injectable()
export class RealNameCheck {
  constructor(private readonly config: Config) {}

  /**
   * Without a provider every number with a right check digit is taken: for demo and tests, said in docs/operations.md.
   * @throws DomainError unavailable when the provider does not answer
   */
  async belong(name: string, idNumber: string): Promise<boolean> {
    const { realName } = this.config;
    if (!realName) return true;
    try {
      const answer = await fetch(realName.url, {
        method: 'POST',
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: { authorization: `Bearer ${realName.secret}`, 'content-type': 'application/json' },
        body: JSON.stringify({ name, idNumber }),
      });
      const { match } = answer.ok ? ((await answer.json()) as { match?: unknown }) : {};
      if (typeof match === 'boolean') return match;
    } catch (cause) {
      throw new DomainError('unavailable', { detail: 'the check of names does not answer', cause });
    }
    throw new DomainError('unavailable', { detail: 'the check of names answered something else' });
  }
}

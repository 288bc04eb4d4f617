import { nobody, UnitOfWork, type Language } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { AccountsService } from '../accounts/accounts.service.js';
import { ElsewhereService } from '../federation/elsewhere.service.js';
import { LinksService, type Identity } from '../federation/links.service.js';
import type { Answer } from '../federation/redirecting.js';
import { FlowsService, isWechat, originOf, type Visit } from './flows.service.js';
import { done, failed, type Outcome, type SignInForm } from './outcome.js';
import type { Failure } from './pages/words.js';

const failureOf = {
  refused: 'elsewhereRefused',
  down: 'elsewhereDown',
  wrong: 'elsewhereWrong',
  stale: 'elsewhereStale',
} as const satisfies Record<string, Failure['kind']>;

const notShown = (reason: keyof typeof failureOf): Outcome => failed(failureOf[reason]);

/** Signing in by who somebody is elsewhere: who is known signs in, who is not proves a number first. */
@Injectable()
export class SignInElsewhere {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsService,
    private readonly elsewhere: ElsewhereService,
    private readonly links: LinksService,
    private readonly flows: FlowsService,
  ) {}

  async leave(visit: Visit, { provider = '', shared }: SignInForm): Promise<Outcome> {
    const { uid, language } = visit;
    const way = await this.elsewhere.leave({ flow: uid }, provider, { shared: shared === 'yes', language, inWechat: isWechat(visit) });
    return 'failure' in way ? notShown(way.failure) : { away: { address: way.address, provider } };
  }

  /** @returns also the language that was chosen before: nothing of it is in the address that a browser comes back to */
  async comeBack(visit: Visit, provider: string, answer: Answer): Promise<Outcome & { language?: Language | undefined }> {
    const shown = await this.elsewhere.comeBack({ flow: visit.uid }, provider, answer);
    const outcome = 'failure' in shown ? notShown(shown.failure) : await this.goOn(visit, shown.identity, shown.chosen.shared);
    return { ...outcome, language: shown.chosen?.language };
  }

  async byPassword(visit: Visit, { provider = '', username = '', password = '', shared }: SignInForm): Promise<Outcome> {
    const isShared = shared === 'yes';
    const name = username.slice(0, 100);
    const identity = await this.elsewhere.byPassword(provider, name, password.slice(0, 1000), originOf(visit, isShared));
    if (!identity) return failed('wrong');
    return 'failure' in identity ? notShown(identity.failure) : this.goOn(visit, identity, isShared);
  }

  /** Nobody is asked elsewhere for a name or number, and none would join anybody: only a number that is proven here does. */
  private goOn(visit: Visit, identity: Identity, shared: boolean): Promise<Outcome> {
    return this.unitOfWork.as(nobody, async (tx) => {
      const accountId = await this.links.use(tx, identity);
      if (accountId === undefined) {
        await this.flows.beginWith(tx, visit, { linking: identity, shared });
        return done;
      }
      if (!(await this.accounts.exists(tx, accountId))) return failed('accountClosed');
      await this.flows.beginWith(tx, visit, { accountId, proven: ['elsewhere'], shared });
      return done;
    });
  }
}

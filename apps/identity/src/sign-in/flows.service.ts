import { guardedRoles, type Role } from '@linli/contracts';
import { sealFor, unseal } from '@linli/events';
import { Config, insertOnce, nobody, UnitOfWork, type Caller, type Language, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { AccountsService } from '../accounts/accounts.service.js';
import type { Origin } from '../accounts/sign-in-limits.js';
import { secondFactorsOf, type SecondFactors } from '../factors/second-factors.store.js';
import { GrantsService } from '../grants/grants.service.js';
import type { Method } from '../history/account-event.rules.js';
import { happened } from '../history/happened.js';
import { HOUR } from '../oidc/lifetimes.js';
import { PRIVACY_VERSION } from '../privacy/notice.js';
import { stepOf, type Flow, type Step } from './flow.rules.js';
import { addProven } from './flow.store.js';
import { SignInFlow } from './sign-in-flow.entity.js';
import { SignIn } from '../oidc/sign-in.entity.js';

const guarded: readonly Role[] = guardedRoles;

/** One request of a sign-in under way. */
export interface Visit {
  /** Of the issuer’s interaction, which a cookie binds to the browser. */
  uid: string;
  origin: Origin;
  device: string;
  language: Language;
}

/** What the page of the code has to say. */
interface Sent {
  phone: string;
  busy: boolean;
  shown?: string;
}

interface Begun {
  sent?: Sent;
  accountId?: string | undefined;
  proven?: Method[];
  shared: boolean;
}

export interface State extends Flow {
  uid: string;
  step: Step;
  shared: boolean;
  sent?: Sent | undefined;
  second?: SecondFactors | undefined;
}

/** Where each sign-in under way stands, from one page to the next. */
@Injectable()
export class FlowsService {
  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsService,
    private readonly grants: GrantsService,
  ) {}

  stateOf(uid: string): Promise<State> {
    return this.unitOfWork.as(nobody, (tx) => this.stateIn(tx, uid));
  }

  private async stateIn(tx: Tx, uid: string): Promise<State> {
    const row = await tx.manager.findOneBy(SignInFlow, { uid });
    const sent = row?.sealed ? await unseal<Sent>(this.config.masterKey, row.sealed) : undefined;
    const flow: Flow = { phone: sent?.phone, accountId: row?.account_id ?? undefined, proven: row?.proven ?? [] };
    const facts = flow.accountId ? await this.factsOf(tx, flow.accountId) : undefined;
    return { ...flow, uid, sent, shared: row?.shared ?? false, step: stepOf(flow, facts, PRIVACY_VERSION), second: facts };
  }

  /** A first factor, or a code on its way to become one; whatever was proven before counts no more. */
  begin(visit: Pick<Visit, 'uid'>, begun: Begun): Promise<void> {
    return this.unitOfWork.as(nobody, (tx) => this.beginWith(tx, visit, begun));
  }

  async beginWith({ manager }: Tx, { uid }: Pick<Visit, 'uid'>, { sent, accountId, proven = [], shared }: Begun): Promise<void> {
    const sealed = sent ? await sealFor(this.config.masterKey, sent) : null;
    const expires = new Date(Date.now() + HOUR * 1000);
    await manager.upsert(SignInFlow, { uid, sealed, account_id: accountId ?? null, proven, shared, expires_at: expires }, ['uid']);
  }

  /** A second factor. */
  async add(tx: Tx, state: State, method: Method): Promise<boolean> {
    return addProven(tx, { uid: state.uid, accountId: state.accountId!, proven: state.proven }, method);
  }

  async restart(uid: string): Promise<void> {
    await this.unitOfWork.as(nobody, ({ manager }) => manager.delete(SignInFlow, { uid }));
  }

  /** Writes down who signs in, once, however often the last page is sent. */
  async finish({ uid, accountId, proven, shared }: State, visit: Visit): Promise<void> {
    await this.unitOfWork.as(asOwner(accountId!, visit), async (tx) => {
      const { device } = visit;
      const row = { flow: uid, account_id: accountId!, session_uid: null, device, methods: [...proven], shared, at: tx.now };
      if (await insertOnce(tx, SignIn, row)) await happened(tx, accountId!, 'signed-in', { device, methods: proven });
      await tx.manager.delete(SignInFlow, { uid });
    });
  }

  private async factsOf(tx: Tx, accountId: string) {
    const [account, second, held] = await Promise.all([
      this.accounts.find(tx, accountId),
      secondFactorsOf(tx, accountId),
      this.grants.inForce(tx, accountId),
    ]);
    if (!account) return undefined;
    const needsSecond = this.config.secondFactor && held.some(({ role }) => guarded.includes(role));
    return { privacyVersion: account.privacy_version, needsSecond, ...second };
  }
}

/** Whoever has shown that an account is theirs acts as its owner. */
export const asOwner = (accountId: string, { origin, language }: Pick<Visit, 'origin' | 'language'>): Caller => ({
  kind: 'person',
  accountId,
  grants: [],
  ip: origin.address,
  language,
});

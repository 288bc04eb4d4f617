import { sealFor, unseal, type Sql } from '@linli/events';
import { Config, insertOnce, nobody, UnitOfWork, type Caller, type Language, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AccountsService } from '../accounts/accounts.service.js';
import type { Origin } from '../accounts/sign-in-limits.js';
import { needsSecondFactor } from '../accounts/ways-in.rules.js';
import { LinksService, type Identity, type Linking } from '../federation/links.service.js';
import { secondFactorsOf, type SecondFactors } from '../factors/second-factors.store.js';
import { GrantsService } from '../grants/grants.service.js';
import type { Method } from '../history/account-event.rules.js';
import { happened } from '../history/happened.js';
import { HOUR } from '../oidc/lifetimes.js';
import { pooled } from '../oidc/pooled.js';
import { PRIVACY_VERSION } from '../privacy/notice.js';
import { stepOf, type Flow, type Step } from './flow.rules.js';
import { addProven, readFlow, writeFlow } from './flow.store.js';
import { SignInFlow } from './sign-in-flow.entity.js';
import { SignIn } from '../oidc/sign-in.entity.js';

/** One request of a sign-in under way. */
export interface Visit {
  /** Of the issuer’s interaction, which a cookie binds to the browser. */
  uid: string;
  origin: Origin;
  device: string;
  language: Language;
  /** The user name or the number that the console expects (`login_hint`). */
  hint?: string | undefined;
}

/** What the page of the code has to say. */
interface Sent {
  phone: string;
  busy: boolean;
  shown?: string;
}

/** What is kept encrypted between two pages. */
interface Sealed {
  sent?: Sent | undefined;
  linking?: { provider: string; subject: string } | undefined;
}

interface Begun {
  sent?: Sent;
  linking?: Identity | undefined;
  accountId?: string | undefined;
  proven?: Method[];
  shared: boolean;
}

export interface State extends Flow {
  uid: string;
  step: Step;
  shared: boolean;
  sent?: Sent | undefined;
  linking?: Identity | undefined;
  second?: SecondFactors | undefined;
}

/** Where each sign-in under way stands, from one page to the next. */
@Injectable()
export class FlowsService {
  private readonly sql: Sql;

  constructor(
    private readonly config: Config,
    dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsService,
    private readonly grants: GrantsService,
    private readonly links: LinksService,
  ) {
    this.sql = pooled(dataSource);
  }

  async stateOf(uid: string): Promise<State> {
    const row = await readFlow(this.sql, uid);
    const { sent, linking: kept }: Sealed = row?.sealed ? await unseal<Sealed>(this.config.masterKey, row.sealed) : {};
    const linking = kept && { provider: kept.provider, subject: Buffer.from(kept.subject, 'base64url') };
    const flow = { phone: sent?.phone, accountId: row?.account_id ?? undefined, proven: row?.proven ?? [], linking } satisfies Flow;
    const { accountId } = flow;
    const facts = accountId ? await this.unitOfWork.as(nobody, (tx) => this.factsOf(tx, accountId)) : undefined;
    return { ...flow, uid, sent, shared: row?.shared ?? false, step: stepOf(flow, facts, PRIVACY_VERSION), second: facts };
  }

  /** A first factor, or a code on its way to become one; whatever was proven before counts no more. */
  begin(visit: Pick<Visit, 'uid'>, begun: Begun): Promise<void> {
    return this.unitOfWork.as(nobody, (tx) => this.beginWith(tx, visit, begun));
  }

  async beginWith(tx: Tx, { uid }: Pick<Visit, 'uid'>, { sent, linking, accountId, proven = [], shared }: Begun): Promise<void> {
    const kept: Sealed = { sent, linking: linking && { provider: linking.provider, subject: linking.subject.toString('base64url') } };
    const sealed = sent || linking ? await sealFor(this.config.masterKey, kept) : null;
    const expires = new Date(Date.now() + HOUR * 1000);
    await writeFlow(tx, uid, { sealed, account_id: accountId ?? null, proven, shared }, expires);
  }

  /** A second factor. */
  async add(tx: Tx, state: State, method: Method): Promise<boolean> {
    return addProven(tx, { uid: state.uid, accountId: state.accountId!, proven: state.proven }, method);
  }

  async restart(uid: string): Promise<void> {
    await this.unitOfWork.as(nobody, ({ manager }) => manager.delete(SignInFlow, { uid }));
  }

  /**
   * Writes down who signs in, once, however often the last page is sent; and links the account to who its owner has shown to be elsewhere,
   * now that every factor was proven. @returns why not, when that is linked to somebody else, or the account to another there
   */
  async finish({ uid, accountId, proven, shared, linking }: State, visit: Visit): Promise<Exclude<Linking, 'linked'> | undefined> {
    return this.unitOfWork.as(asOwner(accountId!, visit), async (tx) => {
      const { device } = visit;
      await tx.manager.delete(SignInFlow, { uid });
      const linked = linking ? await this.links.link(tx, accountId!, linking, device) : 'linked';
      if (linked !== 'linked') return linked;
      const row = { flow: uid, account_id: accountId!, session_uid: null, device, methods: [...proven], shared, at: tx.now };
      if (await insertOnce(tx, SignIn, row)) await happened(tx, accountId!, 'signed-in', { device, methods: proven });
      return undefined;
    });
  }

  private async factsOf(tx: Tx, accountId: string) {
    const [account, second, held] = await Promise.all([
      this.accounts.find(tx, accountId),
      secondFactorsOf(tx, accountId),
      this.grants.inForce(tx, accountId),
    ]);
    if (!account) return undefined;
    const needsSecond = this.config.secondFactor && needsSecondFactor(held);
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

/** A computer that others use too is not known again. */
export const originOf = ({ origin }: Pick<Visit, 'origin'>, shared: boolean): Origin => (shared ? { address: origin.address } : origin);

export const isWechat = ({ device }: Pick<Visit, 'device'>): boolean => device.startsWith('WeChat');

import { randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { equals, type Asked } from '@linli/resource';
import {
  AccessService,
  administersDistrict,
  Config,
  giveNotices,
  PersonalData,
  ScheduledJobs,
  system,
  UnitOfWork,
  type ReadTx,
  type Target,
  type Tx,
} from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { Agency } from '../agencies/agency.entity.js';
import { readFeedCursor } from '../feed/cursor.rules.js';
import { FeedService } from '../feed/feed.service.js';
import { endOfFeed } from '../feed/feed.store.js';
import { services } from '../feed/services.js';
import { originOf, readAllowed, requestOf } from './handshake.rules.js';
import { Receivers } from './receivers.js';
import { makeSecret, sealSecret } from './secrets.js';
import { Subscription } from './subscription.entity.js';
import { subscriptionMachine, type SubscriptionReason } from './subscription.machine.rules.js';
import { subscriptionList, subscriptions } from './subscription.resource.js';
import { dropWaiting, placeAtTime, setPlaces, waitingOf } from './subscriptions.store.js';
import { checkTarget } from './target.rules.js';

/** What a client says of a subscription. */
export interface Described {
  url: string;
  types?: string[] | undefined;
  area?: string | undefined;
  ordered?: boolean | undefined;
}

/** A subscription, with the secret that was made for it: nobody sees it a second time. */
interface WithSecret {
  row: Subscription;
  secret: string;
}

const ASK_EVERY_MS = 1000;

/** Webhook subscriptions of agencies' clients, and the question whether their receivers allow them. */
@Injectable()
export class SubscriptionsService implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly personal: PersonalData,
    private readonly access: AccessService,
    private readonly feed: FeedService,
    private readonly receivers: Receivers,
    private readonly scheduled: ScheduledJobs,
  ) {}

  onModuleInit(): void {
    this.scheduled.registerItems({
      name: 'webhooks-allowed',
      everyMs: ASK_EVERY_MS,
      due: `SELECT id, ask_at AS due_at FROM subscription WHERE ask_at <= $1 AND state = 'unconfirmed'`,
      values: (now) => [now],
      alone: (id) => this.ask(id),
    });
  }

  /**
   * From the cursor that is given on, or from now. Nothing is sent before its receiver has allowed it.
   * @throws DomainError validation-failed, scope-missing, forbidden
   */
  async make(tx: Tx, described: Described, after: string | undefined): Promise<WithSecret> {
    this.check(tx, described);
    const [id, secret] = [randomUUID(), makeSecret()];
    const row: Subscription = {
      id,
      version: 1,
      state: 'unconfirmed',
      account_id: tx.caller.accountId,
      ...columnsOf(described),
      secret: await sealSecret(this.personal, tx, id, secret),
      secret_before: null,
      rate: null,
      reason: null,
      ask_at: tx.now,
      made_at: tx.now,
    };
    await subscriptions.create(tx, row, 'make');
    await setPlaces(tx, id, services, after === undefined ? await endOfFeed(tx, services) : readFeedCursor(after));
    return { row, secret };
  }

  /** @throws DomainError not-found, stale-version, wrong-state, forbidden, validation-failed, scope-missing */
  change(tx: Tx, target: Target, described: Described): Promise<Subscription> {
    return subscriptions.command(tx, target, 'change', () => {
      this.check(tx, described);
      return { ...columnsOf(described), reason: null, ask_at: tx.now };
    });
  }

  /** Its receiver is asked once more. @throws DomainError not-found, stale-version, wrong-state, forbidden */
  confirm(tx: Tx, target: Target): Promise<Subscription> {
    return subscriptions.command(tx, target, 'confirm', () => ({ reason: null, ask_at: tx.now }));
  }

  /** @throws DomainError not-found, stale-version, wrong-state, forbidden */
  disable(tx: Tx, target: Target): Promise<Subscription> {
    return subscriptions.command(tx, target, 'disable', () => ({ reason: 'asked', ask_at: null }));
  }

  /** @throws DomainError not-found, stale-version, wrong-state, forbidden */
  end(tx: Tx, target: Target): Promise<Subscription> {
    return subscriptions.command(tx, target, 'end', async ({ id }) => {
      await dropWaiting(tx, id);
      await this.personal.erase(tx, id);
      return { ask_at: null, secret_before: null };
    });
  }

  /** The one before stays valid beside it. @throws DomainError not-found, stale-version, wrong-state, forbidden, secrets-enough */
  async makeSecret(tx: Tx, target: Target): Promise<WithSecret> {
    const secret = makeSecret();
    const row = await subscriptions.command(tx, target, 'make-secret', async (before) => ({
      secret_before: before.secret,
      secret: await sealSecret(this.personal, tx, before.id, secret),
    }));
    return { row, secret };
  }

  /** The one before is valid no more. @throws DomainError not-found, stale-version, wrong-state, forbidden */
  endSecret(tx: Tx, target: Target): Promise<Subscription> {
    return subscriptions.command(tx, target, 'end-secret', () => ({ secret_before: null }));
  }

  /** Sends again what came behind a cursor, or since a moment. @throws DomainError not-found, stale-version, wrong-state, forbidden */
  replay(tx: Tx, target: Target, from: { after: string } | { since: Date }): Promise<Subscription> {
    return subscriptions.command(tx, target, 'replay', async ({ id }) => {
      const place = 'after' in from ? readFeedCursor(from.after) : await placeAtTime(tx, services, from.since);
      await setPlaces(tx, id, services, place);
    });
  }

  /** What was tried for three days, or is not wanted any more, ends. Whoever administers the district is told. */
  async fail(id: string, reason: SubscriptionReason): Promise<void> {
    await this.unitOfWork.as(system, async (tx) => {
      const row = await subscriptions.lock(tx, id);
      if (!subscriptionMachine.isPossible('fail', row.state)) return;
      await subscriptions.command(tx, { id, expected: undefined }, 'fail', () => ({ reason }));
      const agency = await tx.manager.findOneBy(Agency, { account_id: row.account_id });
      const about = { subscription: id, reason, agency: agency?.name ?? '' };
      await giveNotices(tx, await this.access.holders(tx, 'system-admin'), 'subscription-disabled', about);
    });
  }

  /** Of the caller; of all clients for whoever administers the district. @throws DomainError forbidden */
  async list(tx: ReadTx, asked: Asked, account: string | undefined) {
    const { kind, accountId } = tx.caller;
    if (kind === 'person' && !administersDistrict(tx.caller)) throw new DomainError('forbidden');
    const of = [...(kind === 'client' ? [accountId] : []), ...(account === undefined ? [] : [account])];
    return subscriptionList.page(
      tx,
      of.map((id) => equals('account_id', id)),
      asked,
      (rows) => this.views(tx, rows),
    );
  }

  async view(tx: ReadTx, row: Subscription) {
    return (await this.views(tx, [row]))(row);
  }

  private async views(tx: ReadTx, rows: readonly Subscription[]) {
    const [allowed, waiting] = [await subscriptions.allowed(tx, rows), await waitingOf(tx, rows)];
    return (row: Subscription) => ({
      id: row.id,
      accountId: row.account_id,
      state: row.state,
      ...(row.reason ? { reason: row.reason } : {}),
      url: tx.caller.kind === 'client' ? row.url : withoutQuery(row.url),
      ...(row.types ? { types: row.types } : {}),
      ...(row.area ? { area: row.area } : {}),
      ordered: row.ordered,
      changesOver: row.secret_before !== null,
      ...(row.rate ? { rate: row.rate } : {}),
      /** Deliveries that wait, counted to a thousand. */
      waiting: waiting.get(row.id) ?? 0,
      madeAt: row.made_at,
      version: row.version,
      allowedActions: allowed(row),
    });
  }

  /** Asks a receiver whether it allows to be sent to, outside of any transaction. */
  private async ask(id: string): Promise<void> {
    const row = await this.unitOfWork.read((tx) => tx.manager.findOneBy(Subscription, { id }));
    if (!row || row.state !== 'unconfirmed' || row.ask_at === null) return;
    const origin = originOf(this.config.publicUrl);
    const { outcome, headers } = await this.receivers.send('OPTIONS', row.url, requestOf(origin));
    const answered = 'status' in outcome ? readAllowed(headers, origin) : undefined;
    await this.unitOfWork.as(system, async (tx) => {
      const now = await subscriptions.lock(tx, id);
      // Asked of another address meanwhile: that has its own turn.
      if (now.version !== row.version || now.state !== 'unconfirmed') return;
      const target = { id, expected: row.version };
      if (answered?.allowed) await subscriptions.command(tx, target, 'allow', () => ({ rate: answered.rate, reason: null, ask_at: null }));
      else await subscriptions.command(tx, target, 'refuse', () => ({ reason: answered ? 'not-allowed' : 'unreachable', ask_at: null }));
    });
  }

  private check(tx: Tx, { url, types, area }: Described): void {
    checkTarget(url, this.config.webhooksHere);
    this.feed.given(tx.caller, { types, area });
  }
}

/** What stands behind the path may be a secret between the receiver and its owner. */
function withoutQuery(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return `${origin}${pathname}${search && '?…'}`;
}

const columnsOf = ({ url, types, area, ordered = true }: Described) => ({ url, types: types ?? null, area: area ?? null, ordered });

import { DomainError } from '@linli/problems';
import { equals, type Asked } from '@linli/resource';
import type { ReadTx, Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { Delivery, type DeliveryState } from './delivery.entity.js';
import { DeliveryAttempt } from './delivery-attempt.entity.js';
import { deliveryList, subscriptions } from './subscription.resource.js';

/** What is on its way to a subscription, and each try. */
@Injectable()
export class DeliveriesService {
  /** Latest first. @throws DomainError not-found */
  async list(tx: ReadTx, subscription: string, asked: Asked, state: DeliveryState | undefined) {
    await subscriptions.load(tx, subscription);
    const where = [equals('subscription', subscription), ...(state ? [equals('state', state)] : [])];
    return deliveryList.page(tx, where, asked, () => viewOf);
  }

  /** With its tries, latest first. @throws DomainError not-found */
  async one(tx: ReadTx, subscription: string, id: string) {
    await subscriptions.load(tx, subscription);
    const row = await tx.manager.findOneBy(Delivery, { id, subscription });
    if (!row) throw new DomainError('not-found');
    const attempts = await tx.manager.find(DeliveryAttempt, { where: { delivery: id }, order: { id: 'DESC' }, take: 100 });
    return { ...viewOf(row), attempts: attempts.map(attemptOf) };
  }

  /** Sends one again, at once. @throws DomainError not-found, wrong-state (its subscription has ended) */
  async replay(tx: Tx, subscription: string, id: string) {
    const { state } = await subscriptions.lock(tx, subscription);
    if (state === 'ended') throw new DomainError('wrong-state');
    const { affected } = await tx.manager.update(
      Delivery,
      { id, subscription },
      { state: 'waiting', tries: 0, first_try_at: null, next_try_at: tx.now },
    );
    if (affected === 0) throw new DomainError('not-found');
    tx.audit({ action: 'delivery.replay', resource: { type: 'delivery', id }, after: { subscription } });
    return viewOf((await tx.manager.findOneBy(Delivery, { id }))!);
  }
}

const viewOf = ({ id, type, subject, state, tries, queued_at, next_try_at }: Delivery) => ({
  id,
  type,
  subject,
  state,
  tries,
  queuedAt: queued_at,
  ...(state === 'waiting' ? { nextTryAt: next_try_at } : {}),
});

const attemptOf = ({ at, ms, status, failure, answer }: DeliveryAttempt) => ({
  at,
  ms,
  ...(status === null ? {} : { status }),
  ...(failure === null ? {} : { failure }),
  ...(answer === null ? {} : { answer }),
});

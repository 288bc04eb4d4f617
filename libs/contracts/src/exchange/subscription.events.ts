import { IsIn, IsUUID } from 'class-validator';

const states = ['unconfirmed', 'active', 'disabled', 'ended'] as const;

/** An agency's webhook subscription was made, allowed by its receiver, changed, disabled or ended. Its address stays in the service. */
export class ExchangeSubscriptionChangedV1 {
  static readonly subject = 'exchange.subscription.changed.v1';
  static readonly summary = { 'zh-CN': '推送订阅已变更', en: 'A webhook subscription changed' };
  static readonly example: ExchangeSubscriptionChangedV1 = {
    subscriptionId: '0194a0f0-0000-7000-8000-00000000f001',
    accountId: 'c0000000-0000-4000-8000-000000000001',
    state: 'active',
  };
  @IsUUID() subscriptionId!: string;
  /** Of the client that subscribed. */
  @IsUUID() accountId!: string;
  @IsIn(states) state!: (typeof states)[number];
}

import { IsIn, IsUUID } from 'class-validator';

import { IsAreaCode } from '../area.js';

/** 已接单 制作中 已交货 已结清 已取消 */
export const pieceOrderStates = ['taken', 'working', 'delivered', 'settled', 'cancelled'] as const;
export type PieceOrderState = (typeof pieceOrderStates)[number];

/** 分件 收回 领料 退料 交件 合格 不合格 结算 */
export const pieceEntryKinds = [
  'share',
  'share-back',
  'material-out',
  'material-back',
  'pieces-in',
  'accepted',
  'rejected',
  'paid',
] as const;
export type PieceEntryKind = (typeof pieceEntryKinds)[number];

/** An order of piece-work at a micro-home moved. Who makes the pieces and what she is paid is told to nobody. */
export class EmploymentPieceworkChangedV1 {
  static readonly subject = 'employment.piecework.changed.v1';
  static readonly summary = { 'zh-CN': '居家增收订单已变更', en: 'An order of piece-work moved' };
  static readonly example: EmploymentPieceworkChangedV1 = {
    orderId: '0194a0f0-0000-7000-8000-000000020901',
    microHomeId: '0194a0f0-0000-7000-8000-000000020801',
    area: '140321001001',
    state: 'working',
  };
  @IsUUID() orderId!: string;
  @IsUUID() microHomeId!: string;
  @IsAreaCode() area!: string;
  @IsIn(pieceOrderStates) state!: PieceOrderState;
}

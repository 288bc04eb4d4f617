import { IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsUUID, Max, Min } from 'class-validator';

import { IsAreaCode } from '../area.js';

const programmeId = '0194a0f0-0000-7000-8000-000000010001';
const sessionId = '0194a0f0-0000-7000-8000-000000010101';
const enrolmentId = '0194a0f0-0000-7000-8000-000000010301';
const area = '140321001001';

/** 候补 待确认 已录取 已退出 未确认 已婉拒 已结束 */
export const placeStates = ['waiting', 'offered', 'seated', 'left', 'lapsed', 'declined', 'ended'] as const;
export type PlaceState = (typeof placeStates)[number];

/** A family's place in a programme: who they are is told to nobody. */
export class YouthEnrolmentChangedV1 {
  static readonly subject = 'youth.enrolment.changed.v1';
  static readonly summary = { 'zh-CN': '报名状态已变更', en: 'An enrolment waits, is offered places, is seated, has left or ended' };
  static readonly example: YouthEnrolmentChangedV1 = {
    enrolmentId,
    programmeId,
    area,
    state: 'offered',
    children: 2,
    prioritised: false,
    offeredUntil: '2026-11-25T12:00:00+08:00',
  };
  @IsUUID() enrolmentId!: string;
  @IsUUID() programmeId!: string;
  @IsAreaCode() area!: string;
  @IsIn(placeStates) state!: PlaceState;
  @IsInt() @Min(1) @Max(20) children!: number;
  @IsBoolean() prioritised!: boolean;
  @IsOptional() @IsRFC3339() offeredUntil?: string;
}

/** What a child's data is used for: each is asked for by itself. 参加课程 健康提示 拍照 接送 紧急联系 */
export const consentPurposes = ['attend', 'health-note', 'photo', 'pickup', 'contact'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

export const consentDecisions = ['given', 'refused', 'withdrawn'] as const;
export type ConsentDecision = (typeof consentDecisions)[number];

/** A guardian decided about a purpose. The id is that of the decision; whose child it is stays in the service. */
export class YouthConsentDecidedV1 {
  static readonly subject = 'youth.consent.decided.v1';
  static readonly summary = { 'zh-CN': '监护人已就用途作出决定', en: 'A guardian gave, refused or withdrew a consent' };
  static readonly example: YouthConsentDecidedV1 = {
    consentId: '0194a0f0-0000-7000-8000-000000010401',
    purpose: 'attend',
    decision: 'given',
    noticeVersion: 1,
  };
  @IsUUID() consentId!: string;
  @IsIn(consentPurposes) purpose!: ConsentPurpose;
  @IsIn(consentDecisions) decision!: ConsentDecision;
  @IsInt() @Min(1) noticeVersion!: number;
}

class PickupEvent {
  @IsUUID() handoverId!: string;
  @IsUUID() sessionId!: string;
  @IsAreaCode() area!: string;
}

export class YouthPickupCollectedV1 extends PickupEvent {
  static readonly subject = 'youth.pickup.collected.v1';
  static readonly summary = { 'zh-CN': '儿童已被接走', en: 'A child was handed over' };
  static readonly example: YouthPickupCollectedV1 = { handoverId: '0194a0f0-0000-7000-8000-000000010501', sessionId, area };
}

export const pickupRefusals = ['pickup-barred', 'pickup-not-named', 'pickup-code-wrong', 'pickup-not-approved'] as const;
export type PickupRefusal = (typeof pickupRefusals)[number];

export class YouthPickupRefusedV1 extends PickupEvent {
  static readonly subject = 'youth.pickup.refused.v1';
  static readonly summary = { 'zh-CN': '接送被拒绝', en: 'Somebody was refused to collect a child' };
  static readonly example: YouthPickupRefusedV1 = {
    handoverId: '0194a0f0-0000-7000-8000-000000010502',
    sessionId,
    area,
    reason: 'pickup-barred',
  };
  @IsIn(pickupRefusals) reason!: PickupRefusal;
}

/** Somebody who is not named wants to collect a child: a guardian's yes is asked for, given or refused. */
export class YouthPickupRequestedV1 {
  static readonly subject = 'youth.pickup.requested.v1';
  static readonly summary = { 'zh-CN': '临时接送待监护人同意', en: 'A guardian is asked about an ad-hoc pick-up, or answered' };
  static readonly example: YouthPickupRequestedV1 = { requestId: '0194a0f0-0000-7000-8000-000000010503', sessionId, area, state: 'asked' };
  @IsUUID() requestId!: string;
  @IsUUID() sessionId!: string;
  @IsAreaCode() area!: string;
  @IsIn(['asked', 'approved', 'denied']) state!: 'asked' | 'approved' | 'denied';
}

/** 家长需求 */
export class YouthDemandChangedV1 {
  static readonly subject = 'youth.demand.changed.v1';
  static readonly summary = {
    'zh-CN': '家长需求已变更',
    en: 'A demand of parents was raised, voted for, merged, planned, fulfilled or declined',
  };
  static readonly example: YouthDemandChangedV1 = {
    demandId: '0194a0f0-0000-7000-8000-000000010601',
    area,
    state: 'planned',
    votes: 12,
    programmeId,
  };
  @IsUUID() demandId!: string;
  @IsAreaCode() area!: string;
  @IsIn(['raised', 'merged', 'planned', 'fulfilled', 'declined']) state!: 'raised' | 'merged' | 'planned' | 'fulfilled' | 'declined';
  @IsInt() @Min(0) votes!: number;
  @IsOptional() @IsUUID() programmeId?: string;
  @IsOptional() @IsUUID() mergedInto?: string;
}

export const noticeKinds = [
  'place-offered',
  'place-lapsed',
  'place-given',
  'place-ended',
  'child-absent',
  'child-collected',
  'pickup-refused',
  'pickup-asked',
  'not-collected',
  'screening-lapsed',
  'session-cancelled',
  'nobody-there',
  'register-missing',
  'register-not-taken',
  'times-changed',
  'demand-changed',
  'consent-withdrawn',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Something for one account's in-app list; what it is about is read there. */
export class YouthNoticeGivenV1 {
  static readonly subject = 'youth.notice.given.v1';
  static readonly summary = { 'zh-CN': '站内通知', en: 'An account has a notice' };
  static readonly example: YouthNoticeGivenV1 = {
    noticeId: '0194a0f0-0000-7000-8000-000000010701',
    accountId: 'a0000000-0000-4000-8000-000000000003',
    kind: 'place-offered',
  };
  @IsUUID() noticeId!: string;
  @IsUUID() accountId!: string;
  @IsIn(noticeKinds) kind!: NoticeKind;
}

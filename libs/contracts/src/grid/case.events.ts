import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsRFC3339,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import { IsAreaCode } from '../area.js';
import { Point } from '../point.js';
import { teamColours, type TeamColour } from '../volunteering/teams.js';

export const caseChannels = ['console', 'phone', 'grid-worker', 'meeting', 'inspection', 'api', 'hail', 'class', 'micro-home'] as const;
export type CaseChannel = (typeof caseChannels)[number];

export const caseOrigins = ['hail', 'inspection', 'session', 'need'] as const;

export const urgencies = ['danger', 'utility', 'ordinary'] as const;
export type Urgency = (typeof urgencies)[number];

const base = {
  caseId: '0194a0f0-0000-7000-8000-00000000c001',
  number: 'NG-2026-000123',
  area: '140321001001007',
  category: 'utility.water-pipe',
  state: 'registered',
};

/**
 * Where a case came from when it was not somebody's report: for example an unanswered hail, children whom nobody collected, a need told in
 * a micro-home.
 */
export class CaseOrigin {
  @IsIn(caseOrigins) kind!: (typeof caseOrigins)[number];
  @IsUUID() id!: string;
}

/**
 * What every event of a case says: which case, where, of what kind, where it came from if it was nobody's report, and the state it is in
 * now.
 */
export class GridCaseEvent {
  @IsUUID() caseId!: string;
  @Matches(/^[A-Z]{2}-\d{4}-\d{6,}$/) number!: string;
  @IsAreaCode() area!: string;
  @IsString() @MaxLength(80) category!: string;
  @IsString() @MaxLength(30) state!: string;
  @IsOptional() @ValidateNested() @Type(() => CaseOrigin) origin?: CaseOrigin;
}

export class GridCaseRegisteredV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.registered.v1';
  static readonly summary = { 'zh-CN': '事项登记', en: 'A case was registered' };
  static readonly example: GridCaseRegisteredV1 = {
    ...base,
    channel: 'console',
    urgency: 'utility',
    public: true,
    point: { lon: 113.631, lat: 37.801 },
    gridVersion: 1,
    registeredAt: '2026-11-03T09:30:00+08:00',
    dueDispatchAt: '2026-11-03T11:30:00+08:00',
    dueAnswerAt: '2026-11-04T09:30:00+08:00',
  };

  @IsIn(caseChannels) channel!: CaseChannel;
  @IsIn(urgencies) urgency!: Urgency;
  @IsBoolean() public!: boolean;
  @IsDefined() @ValidateNested() @Type(() => Point) point!: Point;
  @IsOptional() @IsInt() @Min(1) gridVersion?: number;
  @IsRFC3339() registeredAt!: string;
  @IsRFC3339() dueDispatchAt!: string;
  @IsRFC3339() dueAnswerAt!: string;
}

export class GridCaseAcceptedV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.accepted.v1';
  static readonly summary = { 'zh-CN': '事项受理', en: 'A case was accepted' };
  static readonly example: GridCaseAcceptedV1 = { ...base, state: 'accepted' };
}

export class GridCaseDispatchedV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.dispatched.v1';
  static readonly summary = { 'zh-CN': '事项派遣', en: 'A case was dispatched to a handler' };
  static readonly example: GridCaseDispatchedV1 = { ...base, state: 'dispatched', handler: 'b0000000-0000-4000-8000-000000000007' };
  @IsUUID() handler!: string;
}

export class GridCaseStartedV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.started.v1';
  static readonly summary = { 'zh-CN': '开始处置', en: 'Handling has started' };
  static readonly example: GridCaseStartedV1 = { ...base, state: 'handling' };
}

export class GridCaseReturnedV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.returned.v1';
  static readonly summary = { 'zh-CN': '事项退回', en: 'The handler returned the case' };
  static readonly example: GridCaseReturnedV1 = { ...base, state: 'returned', returns: 1, decidedBy: 'community' };
  @IsInt() @Min(1) returns!: number;
  @IsIn(['community', 'district']) decidedBy!: 'community' | 'district';
}

export class GridCaseExtensionRequestedV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.extension-requested.v1';
  static readonly summary = { 'zh-CN': '申请延期', en: 'An extension was asked for' };
  static readonly example: GridCaseExtensionRequestedV1 = { ...base, state: 'handling', until: '2026-11-08T09:30:00+08:00' };
  @IsRFC3339() until!: string;
}

export class GridCaseExtensionDecidedV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.extension-decided.v1';
  static readonly summary = { 'zh-CN': '延期审批', en: 'An extension was decided' };
  static readonly example: GridCaseExtensionDecidedV1 = {
    ...base,
    state: 'handling',
    approved: true,
    dueAnswerAt: '2026-11-08T09:30:00+08:00',
  };
  @IsBoolean() approved!: boolean;
  @IsRFC3339() dueAnswerAt!: string;
}

export class GridCaseSubmittedV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.submitted.v1';
  static readonly summary = { 'zh-CN': '提交核查', en: 'The work was submitted for verification' };
  static readonly example: GridCaseSubmittedV1 = { ...base, state: 'verifying' };
}

export class GridCaseSentBackV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.sent-back.v1';
  static readonly summary = { 'zh-CN': '核查不通过', en: 'Verification sent the case back' };
  static readonly example: GridCaseSentBackV1 = { ...base, state: 'handling' };
}

export class GridCaseClosedV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.closed.v1';
  static readonly summary = { 'zh-CN': '事项结案', en: 'The case was closed' };
  static readonly example: GridCaseClosedV1 = { ...base, state: 'closed', onTime: true };
  @IsBoolean() onTime!: boolean;
}

export class GridCaseRatedV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.rated.v1';
  static readonly summary = { 'zh-CN': '群众评价', en: 'The reporter rated the outcome' };
  static readonly example: GridCaseRatedV1 = { ...base, state: 'followed-up', satisfied: true, stars: 5 };
  @IsBoolean() satisfied!: boolean;
  @IsInt() @Min(1) @Max(5) stars!: number;
}

export class GridCaseReopenedV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.reopened.v1';
  static readonly summary = { 'zh-CN': '返工重办', en: 'The case was reopened' };
  static readonly example: GridCaseReopenedV1 = { ...base, state: 'handling', reopens: 1 };
  @IsInt() @Min(1) reopens!: number;
}

export class GridCaseRejectedV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.rejected.v1';
  static readonly summary = { 'zh-CN': '不予受理', en: 'The case was rejected' };
  static readonly example: GridCaseRejectedV1 = { ...base, state: 'rejected', reason: 'not-a-public-matter' };
  @IsString() @MaxLength(40) reason!: string;
}

export class GridCaseDuplicateMarkedV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.duplicate-marked.v1';
  static readonly summary = { 'zh-CN': '标记重复', en: 'The case was linked as a duplicate' };
  static readonly example: GridCaseDuplicateMarkedV1 = {
    ...base,
    state: 'duplicate',
    duplicateOf: '0194a0f0-0000-7000-8000-00000000c002',
  };
  @IsUUID() duplicateOf!: string;
}

export class GridCaseEscalatedV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.escalated.v1';
  static readonly summary = { 'zh-CN': '超期升级', en: 'An overdue case was escalated' };
  static readonly example: GridCaseEscalatedV1 = { ...base, level: 'community', clock: 'answer' };
  @IsIn(['community', 'subdistrict', 'district']) level!: 'community' | 'subdistrict' | 'district';
  @IsIn(['dispatch', 'answer']) clock!: 'dispatch' | 'answer';
}

export class GridCaseHandsRequestedV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.hands-requested.v1';
  static readonly summary = { 'zh-CN': '请求志愿者协助', en: 'A case asks for volunteers’ hands' };
  static readonly example: GridCaseHandsRequestedV1 = {
    ...base,
    state: 'handling',
    requestId: '0194a0f0-0000-7000-8000-00000000d001',
    team: 'green',
    people: 2,
    need: 'clean-up',
    point: { lon: 113.631, lat: 37.801 },
  };
  @IsUUID() requestId!: string;
  @IsIn(teamColours) team!: TeamColour;
  @IsInt() @Min(1) @Max(50) people!: number;
  @IsString() @MaxLength(40) need!: string;
  @IsDefined() @ValidateNested() @Type(() => Point) point!: Point;
}

/** The sealed part of a request for hands: what there is to do, in the worker's words, and where. */
export interface HandsDetails {
  /** What the worker wrote for whoever comes. */
  note?: string;
  /** What the case is about. */
  description: string;
  /** As the caller or reporter gave it; the event's point is where the case lies. */
  address?: string;
}

export const handsStages = ['opened', 'taken', 'checked-in', 'checked-out'] as const;

export class GridCaseHandsProgressedV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.hands-progressed.v1';
  static readonly summary = { 'zh-CN': '志愿者协助进展', en: 'Volunteers’ help went on' };
  static readonly example: GridCaseHandsProgressedV1 = {
    ...base,
    state: 'handling',
    requestId: '0194a0f0-0000-7000-8000-00000000d001',
    stage: 'taken',
  };
  @IsUUID() requestId!: string;
  @IsIn(handsStages) stage!: (typeof handsStages)[number];
}

export class GridCaseHandsFinishedV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.hands-finished.v1';
  static readonly summary = { 'zh-CN': '志愿者已完成协助', en: 'Volunteers have finished helping' };
  static readonly example: GridCaseHandsFinishedV1 = {
    ...base,
    state: 'handling',
    requestId: '0194a0f0-0000-7000-8000-00000000d001',
    minutes: 90,
  };
  @IsUUID() requestId!: string;
  @IsInt() @Min(0) minutes!: number;
}

export class GridCaseFollowedV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.followed.v1';
  static readonly summary = { 'zh-CN': '有居民关注该事项', en: 'Somebody follows the case' };
  static readonly example: GridCaseFollowedV1 = { ...base, followers: 3 };
  @IsInt() @Min(0) followers!: number;
}

export class GridCaseModeratedV1 extends GridCaseEvent {
  static readonly subject = 'grid.case.moderated.v1';
  static readonly summary = { 'zh-CN': '公开内容已修订', en: 'What is shown of the case was moderated' };
  static readonly example: GridCaseModeratedV1 = { ...base, public: false };
  @IsBoolean() public!: boolean;
}

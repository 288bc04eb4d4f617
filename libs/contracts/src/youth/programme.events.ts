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

/** 下午四点半课堂, 青葵周末公益学堂; trips, museum slots and salons are to be further kinds. */
export const programmeKinds = ['after-school', 'weekend-course'] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

const base = { programmeId: '0194a0f0-0000-7000-8000-000000010001', kind: 'after-school' as const, area: '140321001001' };
const session = { sessionId: '0194a0f0-0000-7000-8000-000000010101', programmeId: base.programmeId, area: base.area };
const adult = 'f0000000-0000-4000-8000-000000000001';

export class YouthProgrammeEvent {
  @IsUUID() programmeId!: string;
  @IsIn(programmeKinds) kind!: ProgrammeKind;
  @IsAreaCode() area!: string;
}

/** A programme was made, changed, opened or closed. */
export class YouthProgrammeChangedV1 extends YouthProgrammeEvent {
  static readonly subject = 'youth.programme.changed.v1';
  static readonly summary = { 'zh-CN': '课程已变更', en: 'A programme was made, changed, opened or closed' };
  static readonly example: YouthProgrammeChangedV1 = {
    ...base,
    title: '下午四点半课堂',
    site: '南关社区二楼活动室',
    point: { lon: 113.631, lat: 37.801 },
    state: 'open',
    places: 30,
    firstDay: '2026-09-01',
    lastDay: '2027-01-15',
  };
  @IsString() @MaxLength(60) title!: string;
  @IsString() @MaxLength(80) site!: string;
  @IsDefined() @ValidateNested() @Type(() => Point) point!: Point;
  @IsIn(['draft', 'open', 'closed']) state!: 'draft' | 'open' | 'closed';
  @IsInt() @Min(1) @Max(1000) places!: number;
  @Matches(/^\d{4}-\d{2}-\d{2}$/) firstDay!: string;
  @Matches(/^\d{4}-\d{2}-\d{2}$/) lastDay!: string;
}

export class YouthSessionEvent {
  @IsUUID() sessionId!: string;
  @IsUUID() programmeId!: string;
  @IsAreaCode() area!: string;
}

/** A session was planned, begun, closed or cancelled. The numbers are children, counted; nobody is named. */
export class YouthSessionChangedV1 extends YouthSessionEvent {
  static readonly subject = 'youth.session.changed.v1';
  static readonly summary = { 'zh-CN': '课次已变更', en: 'A session was planned, begun, closed or cancelled' };
  static readonly example: YouthSessionChangedV1 = {
    ...session,
    state: 'running',
    startsAt: '2026-11-24T16:30:00+08:00',
    endsAt: '2026-11-24T18:30:00+08:00',
    present: 12,
    adults: 2,
  };
  @IsIn(['planned', 'running', 'closed', 'cancelled']) state!: 'planned' | 'running' | 'closed' | 'cancelled';
  @IsRFC3339() startsAt!: string;
  @IsRFC3339() endsAt!: string;
  @IsInt() @Min(0) present!: number;
  @IsInt() @Min(0) adults!: number;
  @IsOptional() @IsUUID() makesUpFor?: string;
}

/** Children are still there after the end: the grid has to know where and how many, and no more. */
export class YouthSessionUncollectedV1 extends YouthSessionEvent {
  static readonly subject = 'youth.session.uncollected.v1';
  static readonly summary = { 'zh-CN': '课后仍有儿童未被接走', en: 'Children are still waiting after a session' };
  static readonly example: YouthSessionUncollectedV1 = {
    ...session,
    site: '南关社区二楼活动室',
    point: { lon: 113.631, lat: 37.801 },
    waiting: 1,
    endedAt: '2026-11-24T18:30:00+08:00',
  };
  @IsString() @MaxLength(80) site!: string;
  @IsDefined() @ValidateNested() @Type(() => Point) point!: Point;
  @IsInt() @Min(1) waiting!: number;
  @IsRFC3339() endedAt!: string;
}

/** Somebody was put on a programme's roster, left it, or fell off it because their screening ran out. */
export class YouthRosterChangedV1 {
  static readonly subject = 'youth.roster.changed.v1';
  static readonly summary = { 'zh-CN': '课程人员已变更', en: 'The roster of a programme changed' };
  static readonly example: YouthRosterChangedV1 = {
    programmeId: base.programmeId,
    area: base.area,
    accountId: adult,
    role: 'teacher',
    state: 'on',
  };
  @IsUUID() programmeId!: string;
  @IsAreaCode() area!: string;
  @IsUUID() accountId!: string;
  @IsIn(['teacher', 'staff', 'volunteer']) role!: 'teacher' | 'staff' | 'volunteer';
  @IsIn(['on', 'off', 'lapsed']) state!: 'on' | 'off' | 'lapsed';
}

/** A volunteer served in a session: minutes for the ledger of hours. */
export class YouthDutyServedV1 extends YouthSessionEvent {
  static readonly subject = 'youth.duty.served.v1';
  static readonly summary = { 'zh-CN': '志愿者课堂服务完成', en: 'A volunteer served in a session' };
  static readonly example: YouthDutyServedV1 = {
    ...session,
    dutyId: '0194a0f0-0000-7000-8000-000000010201',
    accountId: 'e0000000-0000-4000-8000-000000000001',
    teamId: '7ea70000-0000-4000-8000-000000000002',
    startedAt: '2026-11-24T16:20:00+08:00',
    endedAt: '2026-11-24T18:30:00+08:00',
  };
  @IsUUID() dutyId!: string;
  @IsUUID() accountId!: string;
  @IsUUID() teamId!: string;
  @IsRFC3339() startedAt!: string;
  @IsRFC3339() endedAt!: string;
}

/** Staff entered that somebody was checked before working with children. */
export class YouthScreeningEnteredV1 {
  static readonly subject = 'youth.screening.entered.v1';
  static readonly summary = { 'zh-CN': '已登记从业背景查询', en: 'A screening for work with children was entered' };
  static readonly example: YouthScreeningEnteredV1 = { accountId: adult, passed: true, validUntil: '2027-11-24T00:00:00+08:00' };
  @IsUUID() accountId!: string;
  @IsBoolean() passed!: boolean;
  @IsRFC3339() validUntil!: string;
}

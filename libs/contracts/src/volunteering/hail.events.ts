import { IsDefined, IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';

import { Point } from '../point.js';

/** 为老招手停: what an elder calls for. */
export const hailNeeds = ['fall', 'unwell', 'escort', 'carry', 'meal', 'repair', 'company'] as const;
export type HailNeed = (typeof hailNeeds)[number];

const base = { hailId: '0194a0f0-0000-7000-8000-00000000a001', need: 'escort' as const, point: { lon: 113.631, lat: 37.801 } };
const volunteer = 'e0000000-0000-4000-8000-000000000001';

export class VolunteeringHailEvent {
  @IsUUID() hailId!: string;
  @IsIn(hailNeeds) need!: HailNeed;
  @IsDefined() @ValidateNested() @Type(() => Point) point!: Point;
}

export class VolunteeringHailRaisedV1 extends VolunteeringHailEvent {
  static readonly subject = 'volunteering.hail.raised.v1';
  static readonly summary = { 'zh-CN': '有人招手求助', en: 'Somebody hailed' };
  static readonly example: VolunteeringHailRaisedV1 = { ...base };
}

export class VolunteeringHailOfferedV1 extends VolunteeringHailEvent {
  static readonly subject = 'volunteering.hail.offered.v1';
  static readonly summary = { 'zh-CN': '已通知附近值守志愿者', en: 'The nearest on duty were asked' };
  static readonly example: VolunteeringHailOfferedV1 = { ...base, ring: 1, asked: 4 };
  @IsInt() @Min(1) ring!: number;
  @IsInt() @Min(0) asked!: number;
}

export class VolunteeringHailAnsweredV1 extends VolunteeringHailEvent {
  static readonly subject = 'volunteering.hail.answered.v1';
  static readonly summary = { 'zh-CN': '志愿者已响应', en: 'A volunteer answered' };
  static readonly example: VolunteeringHailAnsweredV1 = { ...base, accountId: volunteer };
  @IsUUID() accountId!: string;
}

export class VolunteeringHailArrivedV1 extends VolunteeringHailEvent {
  static readonly subject = 'volunteering.hail.arrived.v1';
  static readonly summary = { 'zh-CN': '志愿者已到达', en: 'The volunteer arrived' };
  static readonly example: VolunteeringHailArrivedV1 = { ...base };
}

export const hailEnds = ['done', 'not-met', 'referred', 'cancelled'] as const;

export class VolunteeringHailEndedV1 extends VolunteeringHailEvent {
  static readonly subject = 'volunteering.hail.ended.v1';
  static readonly summary = { 'zh-CN': '求助已结束', en: 'The hail ended' };
  static readonly example: VolunteeringHailEndedV1 = { ...base, outcome: 'done' };
  @IsIn(hailEnds) outcome!: (typeof hailEnds)[number];
}

/** Nobody answered: the grid takes it over. Words and contact travel sealed. */
export class VolunteeringHailEscalatedV1 extends VolunteeringHailEvent {
  static readonly subject = 'volunteering.hail.escalated.v1';
  static readonly summary = { 'zh-CN': '无人响应，已转网格', en: 'Unanswered: handed to the grid' };
  static readonly example: VolunteeringHailEscalatedV1 = { ...base, raisedAt: '2026-11-03T09:30:00+08:00' };
  @IsRFC3339() raisedAt!: string;
}

/** The sealed part of an escalated hail. */
export interface HailContact {
  words?: string;
  name?: string;
  phone?: string;
  address?: string;
}

/** What minutes were credited for, and to whom. */
export class VolunteeringHoursEvent {
  @IsUUID() entryId!: string;
  @IsUUID() accountId!: string;
  /** The team they were worked for. */
  @IsOptional() @IsUUID() teamId?: string;
  @IsString() @MaxLength(20) source!: string;
  @IsInt() minutes!: number;
}

const entry = {
  entryId: '0194a0f0-0000-7000-8000-00000000b001',
  accountId: volunteer,
  teamId: '7ea70000-0000-4000-8000-000000000002',
  source: 'task',
  minutes: 90,
};

export class VolunteeringHoursPendingV1 extends VolunteeringHoursEvent {
  static readonly subject = 'volunteering.hours.pending.v1';
  static readonly summary = { 'zh-CN': '志愿时长待确认', en: 'Minutes wait to be confirmed' };
  static readonly example: VolunteeringHoursPendingV1 = { ...entry };
}

export class VolunteeringHoursConfirmedV1 extends VolunteeringHoursEvent {
  static readonly subject = 'volunteering.hours.confirmed.v1';
  static readonly summary = { 'zh-CN': '志愿时长已确认', en: 'Minutes were confirmed' };
  static readonly example: VolunteeringHoursConfirmedV1 = { ...entry };
}

export class VolunteeringHoursReversedV1 extends VolunteeringHoursEvent {
  static readonly subject = 'volunteering.hours.reversed.v1';
  static readonly summary = { 'zh-CN': '志愿时长已冲正', en: 'Minutes were reversed' };
  static readonly example: VolunteeringHoursReversedV1 = { ...entry };
}

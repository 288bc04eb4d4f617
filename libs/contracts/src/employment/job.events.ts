import { Type } from 'class-transformer';
import {
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

const employerId = '0194a0f0-0000-7000-8000-000000020001';
const jobId = '0194a0f0-0000-7000-8000-000000020101';
const area = '140321001001';

/** 待核验 已核验 未通过 */
export const employerStates = ['registered', 'verified', 'refused'] as const;
export type EmployerState = (typeof employerStates)[number];

/** An employer registered, was verified or refused. Who stands behind it is told to nobody. */
export class EmploymentEmployerChangedV1 {
  static readonly subject = 'employment.employer.changed.v1';
  static readonly summary = { 'zh-CN': '用工单位已变更', en: 'An employer registered, was verified or refused' };
  static readonly example: EmploymentEmployerChangedV1 = { employerId, area, name: '平定县南关家政服务有限公司', state: 'verified' };
  @IsUUID() employerId!: string;
  @IsAreaCode() area!: string;
  @IsString() @MaxLength(60) name!: string;
  @IsIn(employerStates) state!: EmployerState;
}

/** 草稿 待审核 招聘中 已招满 已过期 已撤下 */
export const jobStates = ['draft', 'submitted', 'published', 'filled', 'expired', 'withdrawn'] as const;
export type JobState = (typeof jobStates)[number];

export const payKinds = ['hour', 'piece'] as const;
export type PayKind = (typeof payKinds)[number];

export class EmploymentPay {
  @IsIn(payKinds) by!: PayKind;
  /** In fen (0.01 yuan), for an hour or a piece. */
  @IsInt() @Min(1) fromFen!: number;
  @IsOptional() @IsInt() @Min(1) toFen?: number;
}

/** A job was written, submitted, sent back, published, filled, withdrawn, or ran out; or an opening of it was taken. */
export class EmploymentJobChangedV1 {
  static readonly subject = 'employment.job.changed.v1';
  static readonly summary = { 'zh-CN': '岗位已变更', en: 'A job changed, or an opening of it was taken' };
  static readonly example: EmploymentJobChangedV1 = {
    jobId,
    employerId,
    area,
    code: 'K7MP2Q',
    title: '社区超市收银员',
    state: 'published',
    openings: 2,
    taken: 0,
    pay: { by: 'hour', fromFen: 1600, toFen: 1800 },
    point: { lon: 113.631, lat: 37.801 },
    validThrough: '2026-12-24T18:00:00+08:00',
  };
  @IsUUID() jobId!: string;
  @IsUUID() employerId!: string;
  @IsAreaCode() area!: string;
  @Matches(/^[A-Z2-9]{6}$/) code!: string;
  @IsString() @MaxLength(40) title!: string;
  @IsIn(jobStates) state!: JobState;
  @IsInt() @Min(1) @Max(500) openings!: number;
  @IsInt() @Min(0) @Max(500) taken!: number;
  @IsDefined() @ValidateNested() @Type(() => EmploymentPay) pay!: EmploymentPay;
  @IsDefined() @ValidateNested() @Type(() => Point) point!: Point;
  @IsRFC3339() validThrough!: string;
}

import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsInt, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';

import { IsAreaCode } from '../area.js';
import { Point } from '../point.js';

const posterId = '0194a0f0-0000-7000-8000-000000020701';
const jobId = '0194a0f0-0000-7000-8000-000000020101';
const area = '140321001001';

/** 张贴中 待撤下 已撤下 未找到 */
export const posterStates = ['hanging', 'due', 'taken-down', 'not-found'] as const;
export type PosterState = (typeof posterStates)[number];
export const posterEnds = ['filled', 'expired', 'withdrawn', 'revised'] as const;
export type PosterEnd = (typeof posterEnds)[number];

/** A paper notice of a job was put up, is due to come down, was taken down, or was not found any more. */
export class EmploymentPosterChangedV1 {
  static readonly subject = 'employment.poster.changed.v1';
  static readonly summary = { 'zh-CN': '张贴的招聘启事已变更', en: 'A paper notice was put up, is due, was taken down or was not found' };
  static readonly example: EmploymentPosterChangedV1 = { posterId, jobId, area, state: 'hanging' };
  @IsUUID() posterId!: string;
  @IsUUID() jobId!: string;
  @IsAreaCode() area!: string;
  @IsIn(posterStates) state!: PosterState;
}

/**
 * What a paper says of a job holds no longer: the job is over, or its employer changes it. Whoever works there takes it down. Where it
 * hangs, in words that name nobody.
 */
export class EmploymentPosterDueV1 {
  static readonly subject = 'employment.poster.due.v1';
  static readonly summary = { 'zh-CN': '招聘启事待撤下', en: 'A paper notice has to come down: its job is over or being changed' };
  static readonly example: EmploymentPosterDueV1 = {
    posterId,
    jobId,
    area,
    code: 'K7MP2Q',
    title: '社区超市收银员',
    place: '3号楼2单元门口公告栏',
    copies: 2,
    point: { lon: 113.631, lat: 37.801 },
    ended: 'filled',
  };
  @IsUUID() posterId!: string;
  @IsUUID() jobId!: string;
  /** Of the job. The point says where the paper hangs. */
  @IsAreaCode() area!: string;
  @Matches(/^[A-Z2-9]{6}$/) code!: string;
  @IsString() @MaxLength(40) title!: string;
  @IsString() @MaxLength(80) place!: string;
  @IsInt() @Min(1) @Max(50) copies!: number;
  @IsDefined() @ValidateNested() @Type(() => Point) point!: Point;
  @IsIn(posterEnds) ended!: PosterEnd;
}

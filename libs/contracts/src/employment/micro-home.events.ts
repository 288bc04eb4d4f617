import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';

import { IsAreaCode } from '../area.js';
import { Point } from '../point.js';

const microHomeId = '0194a0f0-0000-7000-8000-000000020801';
const needId = '0194a0f0-0000-7000-8000-000000020811';
const referralId = '0194a0f0-0000-7000-8000-000000020821';
const area = '140321001001';
const point = { lon: 113.631, lat: 37.801 };

/** 开放 已关闭 */
export const microHomeStates = ['open', 'closed'] as const;
export type MicroHomeState = (typeof microHomeStates)[number];

/** A micro-home was founded, changed, got a host, closed or opened again. Who hosts it or comes to it is told to nobody. */
export class EmploymentMicroHomeChangedV1 {
  static readonly subject = 'employment.micro-home.changed.v1';
  static readonly summary = { 'zh-CN': '妇女微家已变更', en: 'A women’s micro-home was founded, changed, closed or opened again' };
  static readonly example: EmploymentMicroHomeChangedV1 = {
    microHomeId,
    area,
    name: '南关巧手微家',
    site: '南关社区一楼东侧',
    point,
    state: 'open',
  };
  @IsUUID() microHomeId!: string;
  @IsAreaCode() area!: string;
  @IsString() @MaxLength(40) name!: string;
  @IsString() @MaxLength(80) site!: string;
  @IsDefined() @ValidateNested() @Type(() => Point) point!: Point;
  @IsIn(microHomeStates) state!: MicroHomeState;
}

/** 找工作 学技能 调解 咨询 */
export const needKinds = ['job', 'course', 'mediation', 'advice'] as const;
export type NeedKind = (typeof needKinds)[number];

/** 已登记 已转介 已答复 已办结 已撤回 */
export const needStates = ['told', 'referred', 'answered', 'closed', 'taken-back'] as const;
export type NeedState = (typeof needStates)[number];

/** With her consent to that, a need goes to the grid to be mediated. Her words, name and number travel sealed; where: at her micro-home. */
export class EmploymentNeedReferredV1 {
  static readonly subject = 'employment.need.referred.v1';
  static readonly summary = { 'zh-CN': '微家诉求已转介调解', en: 'A need told in a micro-home is to be mediated' };
  static readonly example: EmploymentNeedReferredV1 = { needId, referralId, area, point };
  @IsUUID() needId!: string;
  @IsUUID() referralId!: string;
  @IsAreaCode() area!: string;
  @IsDefined() @ValidateNested() @Type(() => Point) point!: Point;
}

/** The sealed part of a need that was referred: what she consented to. */
export interface NeedContact {
  words: string;
  name?: string;
  phone?: string;
}

/** She took her consent back: nobody reads what was sealed any more. */
export class EmploymentNeedRecalledV1 {
  static readonly subject = 'employment.need.recalled.v1';
  static readonly summary = { 'zh-CN': '微家诉求转介的同意已撤回', en: 'The consent to a need’s mediation was withdrawn' };
  static readonly example: EmploymentNeedRecalledV1 = { needId, referralId, area };
  @IsUUID() needId!: string;
  @IsUUID() referralId!: string;
  @IsAreaCode() area!: string;
}

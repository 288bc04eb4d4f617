import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsRFC3339, IsUUID, ValidateNested } from 'class-validator';

import { IsAreaCode } from '../area.js';

/** 撤下招聘启事 */
export const errandKinds = ['take-down-poster'] as const;
export type ErrandKind = (typeof errandKinds)[number];

/** 待办 已完成 未找到 */
export const errandStates = ['open', 'done', 'not-found'] as const;
export type ErrandState = (typeof errandStates)[number];

/** Who asked for it: a service, and what of its own it is about. */
export class ErrandOrigin {
  @IsIn(['employment']) service!: 'employment';
  @IsUUID() id!: string;
}

const errandId = '0194a0f0-0000-7000-8000-00000000e001';
const area = '140321001001007';
const origin: ErrandOrigin = { service: 'employment', id: '0194a0f0-0000-7000-8000-000000020701' };

/** Another service needs a hand on the spot: a small task for who works there. */
export class GridErrandOpenedV1 {
  static readonly subject = 'grid.errand.opened.v1';
  static readonly summary = { 'zh-CN': '网格小任务已建立', en: 'A small task for who works in a grid' };
  static readonly example: GridErrandOpenedV1 = { errandId, area, kind: 'take-down-poster', origin, dueAt: '2026-11-27T18:00:00+08:00' };
  @IsUUID() errandId!: string;
  @IsAreaCode() area!: string;
  @IsIn(errandKinds) kind!: ErrandKind;
  @IsDefined() @ValidateNested() @Type(() => ErrandOrigin) origin!: ErrandOrigin;
  @IsRFC3339() dueAt!: string;
}

/** It was done, or there was nothing to be found. */
export class GridErrandDoneV1 {
  static readonly subject = 'grid.errand.done.v1';
  static readonly summary = { 'zh-CN': '网格小任务已了结', en: 'A small task was done, or nothing was found' };
  static readonly example: GridErrandDoneV1 = { errandId, area, kind: 'take-down-poster', origin, outcome: 'done' };
  @IsUUID() errandId!: string;
  @IsAreaCode() area!: string;
  @IsIn(errandKinds) kind!: ErrandKind;
  @IsDefined() @ValidateNested() @Type(() => ErrandOrigin) origin!: ErrandOrigin;
  @IsIn(['done', 'not-found']) outcome!: 'done' | 'not-found';
}

import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsRFC3339,
  IsString,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import { urgencies, type Urgency } from './case.events.js';

/** 事项大类: the first part of a category's code. */
export const caseGroups = {
  utility: { 'zh-CN': '市政设施', en: 'Public utilities' },
  building: { 'zh-CN': '楼栋设施', en: 'Buildings' },
  sanitation: { 'zh-CN': '环境卫生', en: 'Sanitation' },
  order: { 'zh-CN': '秩序安全', en: 'Order and safety' },
  harmony: { 'zh-CN': '邻里关系', en: 'Neighbours' },
  care: { 'zh-CN': '关爱服务', en: 'Care' },
  other: { 'zh-CN': '其他', en: 'Other' },
} as const;
export type CaseGroup = keyof typeof caseGroups;

/** A category’s code: its group, and a name of its own. */
export const CATEGORY_CODE = new RegExp(`^(${Object.keys(caseGroups).join('|')})\\.[a-z][a-z0-9-]{1,39}$`);

/** 在用 停用 */
export const categoryStates = ['offered', 'withdrawn'] as const;
export type CategoryState = (typeof categoryStates)[number];

/** What people read, in each language of the district. */
export class WordsV1 {
  @IsString() @MaxLength(100) 'zh-CN'!: string;
  @IsString() @MaxLength(100) en!: string;
}

export class CategoryOptionV1 {
  @IsString() @MaxLength(40) code!: string;
  @IsDefined() @ValidateNested() @Type(() => WordsV1) words!: WordsV1;
}

export class CategoryBranchV1 {
  @IsString() @MaxLength(40) question!: string;
  @IsArray() @IsString({ each: true }) is!: string[];
}

/** A question to whoever reports a case of the kind; `when` says in which branch it is asked. */
export class CategoryQuestionV1 {
  @IsString() @MaxLength(40) code!: string;
  @IsIn(['choice', 'yes-no', 'number', 'text']) kind!: 'choice' | 'yes-no' | 'number' | 'text';
  @IsDefined() @ValidateNested() @Type(() => WordsV1) words!: WordsV1;
  @IsBoolean() required!: boolean;
  @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => CategoryOptionV1) options?: CategoryOptionV1[];
  @IsOptional() @ValidateNested() @Type(() => CategoryBranchV1) when?: CategoryBranchV1;
}

/** A kind of case began to be offered, was changed, or is offered no longer. */
export class GridCategoryChangedV1 {
  static readonly subject = 'grid.category.changed.v1';
  static readonly summary = { 'zh-CN': '事项类别已调整', en: 'A category of cases changed' };
  static readonly example: GridCategoryChangedV1 = {
    code: 'utility.street-light',
    state: 'offered',
    name: { 'zh-CN': '路灯不亮', en: 'Street light out' },
    urgency: 'ordinary',
    questions: [
      {
        code: 'extent',
        kind: 'choice',
        words: { 'zh-CN': '有几盏不亮', en: 'How many are out' },
        required: false,
        options: [
          { code: 'one', words: { 'zh-CN': '一盏', en: 'One' } },
          { code: 'street', words: { 'zh-CN': '整条路', en: 'The whole street' } },
        ],
      },
    ],
  };

  @Matches(CATEGORY_CODE) code!: string;
  @IsIn(categoryStates) state!: CategoryState;
  @IsDefined() @ValidateNested() @Type(() => WordsV1) name!: WordsV1;
  @IsIn(urgencies) urgency!: Urgency;
  @IsArray() @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => CategoryQuestionV1) questions!: CategoryQuestionV1[];
}

/** 办理时限: within how long cases of an urgency that are registered from `since` on are dispatched and answered. */
export class GridClockChangedV1 {
  static readonly subject = 'grid.clock.changed.v1';
  static readonly summary = { 'zh-CN': '办理时限已调整', en: 'A deadline of cases changed' };
  static readonly example: GridClockChangedV1 = {
    urgency: 'utility',
    version: 2,
    dispatchMinutes: 120,
    answerMinutes: 1440,
    since: '2026-11-03T09:30:00+08:00',
  };

  @IsIn(urgencies) urgency!: Urgency;
  @IsInt() @Min(1) version!: number;
  @IsInt() @Min(1) dispatchMinutes!: number;
  @IsInt() @Min(1) answerMinutes!: number;
  @IsRFC3339() since!: string;
}

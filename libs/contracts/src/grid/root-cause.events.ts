import { IsIn, IsString, IsUUID } from 'class-validator';

import { IsAreaCode } from '../area.js';

/** 待研判 治理中 待核验 已销号 不立项 */
export const rootCauseStates = ['suggested', 'open', 'resolved', 'closed', 'dismissed'] as const;
export type RootCauseState = (typeof rootCauseStates)[number];

/** What comes again at one place was found, taken on, resolved, confirmed, or comes again. */
export class GridRootCauseChangedV1 {
  static readonly subject = 'grid.root-cause.changed.v1';
  static readonly summary = { 'zh-CN': '未诉先办治理问题有变化', en: 'What comes again at one place was found, or its treatment went on' };
  static readonly example: GridRootCauseChangedV1 = {
    rootCauseId: '0194a0f0-0000-7000-8000-00000000c001',
    area: '140321001001007',
    category: 'sanitation.rubbish',
    state: 'open',
  };
  @IsUUID() rootCauseId!: string;
  @IsAreaCode() area!: string;
  @IsString() category!: string;
  @IsIn(rootCauseStates) state!: RootCauseState;
}

import { sheetTime, writeSheet, type SheetColumn } from '@linli/service';

import type { CaseViews } from './case-view.js';
import { stateWords, urgencyWords } from './case-words.js';

type Line = ReturnType<CaseViews['summary']>;

const columns: readonly SheetColumn<Line>[] = [
  { header: '编号', width: 18, of: (line) => line.number },
  { header: '类别', width: 18, of: (line) => line.category.name['zh-CN'] },
  { header: '状态', width: 12, of: (line) => stateWords[line.state] },
  { header: '紧急程度', width: 12, of: (line) => urgencyWords[line.urgency] },
  { header: '网格', width: 16, of: (line) => line.area.name },
  { header: '登记时间', width: 18, of: (line) => sheetTime(line.registeredAt) },
  { header: '答复期限', width: 18, of: (line) => sheetTime(line.dueAnswerAt) },
  { header: '超期', width: 8, of: (line) => (line.overdue ? '是' : '') },
  { header: '关注', width: 8, of: (line) => line.followers },
  { header: '内容', width: 60, of: (line) => line.description },
];

/** The ledger as .xlsx, without anything personal. */
export const exportCases = (lines: readonly Line[]): Promise<Uint8Array> => writeSheet('民情台账', columns, lines);

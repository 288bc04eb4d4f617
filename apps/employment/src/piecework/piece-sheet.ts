import type { PieceEntryKind } from '@linli/contracts';
import { sheetTime, type SheetColumn } from '@linli/service';

import { yuan } from '../money.rules.js';
import type { EarnedFigures, EarnedLine } from './piece-figures.service.js';
import type { LedgerEntry } from './piece-order.store.js';
import type { Flaw, Mistake } from './reasons.rules.js';

export const kindWords: Readonly<Record<PieceEntryKind, string>> = {
  share: '分件',
  'share-back': '收回',
  'material-out': '领料',
  'material-back': '退料',
  'pieces-in': '交件',
  accepted: '合格',
  rejected: '不合格',
  paid: '结算',
};
const reasonWords: Readonly<Record<Flaw | Mistake, string>> = {
  loose: '松散漏针',
  size: '尺寸不符',
  stained: '有污渍',
  damaged: '破损',
  'other-flaw': '其他',
  miscounted: '数错了',
  'wrong-maker': '记错人了',
  twice: '记重了',
  agreed: '双方商定',
};

export interface EntryLine extends LedgerEntry {
  maker: string;
  rate: number;
}

export const entryColumns: readonly SheetColumn<EntryLine>[] = [
  { header: '序号', width: 8, of: ({ seq }) => seq },
  { header: '时间', width: 18, of: ({ at }) => sheetTime(at) },
  { header: '姓名', width: 12, of: ({ maker }) => maker },
  { header: '事项', width: 10, of: ({ kind, corrects }) => `${corrects ? '冲正：' : ''}${kindWords[kind]}` },
  { header: '数量', width: 8, of: ({ n }) => n },
  { header: '金额（元）', width: 12, of: ({ kind, n, rate }) => (kind === 'paid' ? yuan(n * rate) : undefined) },
  { header: '原因', width: 14, of: ({ reason }) => (reason ? reasonWords[reason as Flaw | Mistake] : undefined) },
  { header: '已冲正', width: 8, of: ({ corrected }) => (corrected ? '是' : undefined) },
];

export const FEW = '少于5人，不显示';

export interface FigureLine extends EarnedLine {
  month: string;
}

const told = (line: FigureLine, of: (earned: NonNullable<FigureLine['earned']>) => string | number) =>
  line.earned ? of(line.earned) : FEW;

export const figureColumns: readonly SheetColumn<FigureLine>[] = [
  { header: '月份', width: 18, of: ({ month }) => month },
  { header: '地区代码', width: 20, of: ({ area }) => area },
  { header: '增收人数', width: 18, of: (line) => told(line, ({ people }) => people) },
  { header: '结算件数', width: 18, of: (line) => told(line, ({ pieces }) => pieces) },
  { header: '增收金额（元）', width: 18, of: (line) => told(line, ({ fen }) => yuan(fen)) },
];

/** Month by month, then all of them; the sum of what is told under each. */
export function figureLines({ from, to, total, items, months }: EarnedFigures): FigureLine[] {
  const lines = (month: string, part: { total?: EarnedFigures['total']; items: EarnedLine[] }) => [
    ...part.items.map((line) => ({ month, ...line })),
    ...(part.total ? [{ month, area: '合计（已显示的）', earned: part.total }] : []),
  ];
  return [
    ...months.flatMap(({ month, ...part }) => lines(month, part)),
    ...(from === to ? [] : lines(`${from} 至 ${to}`, { ...(total ? { total } : {}), items })),
  ];
}

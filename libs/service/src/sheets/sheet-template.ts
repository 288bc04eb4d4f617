import type { Worksheet } from '@cj-tech-master/excelts';

import { address, cellFormats, EXAMPLE_MARK, exampleText, type CellKind } from './cell.rules.js';
import { MOST, type ReadColumn } from './read-sheet.js';

export interface TemplateColumn extends ReadColumn<string> {
  /** In characters. */
  width: number;
  kind: CellKind;
  example: string;
  /** How it is filled in, in words. */
  form: string;
  /** What may be chosen; `several` may also be written one after another. */
  choices?: { names: readonly string[]; several?: boolean };
}

const HELP = '填写说明';
const CHOICES = '选项';

/**
 * A sheet to be filled in: its columns formatted, what may be chosen as a list, an example that an import leaves out, and how to fill in
 * each column on a second sheet.
 * @param most lines that an import takes
 */
export async function writeTemplate(name: string, columns: readonly TemplateColumn[], most: number = MOST.rows - 1): Promise<Uint8Array> {
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(name);
  sheet.columns = columns.map(({ header, width, kind }, i) => ({ header, width, key: `c${i}`, style: { numFmt: cellFormats[kind] } }));
  heading(sheet);
  const example = sheet.addRow(columns.map(({ example, kind }, i) => valueOf(kind, exampleText(example, i))));
  example.font = { italic: true, color: { argb: 'FF7F7F7F' } };
  columns.forEach(({ kind }, i) => (example.getCell(i + 1).numFmt = cellFormats[kind]));
  explain(workbook.addWorksheet(HELP), columns, most);
  offer(sheet, workbook.addWorksheet(CHOICES, { state: 'hidden' }), columns);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function heading(sheet: Worksheet): void {
  const row = sheet.getRow(1);
  row.font = { bold: true };
  row.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEFEFEF' } };
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
}

/** Each column: whether it has to be filled in, how, and with what for example. */
function explain(sheet: Worksheet, columns: readonly TemplateColumn[], most: number): void {
  sheet.columns = [
    { header: '列名', width: 22 },
    { header: '是否必填', width: 10 },
    { header: '填写格式', width: 60 },
    { header: '示例', width: 40 },
  ];
  for (const { header, check, form, example } of columns) sheet.addRow([header, check('') === undefined ? '选填' : '必填', form, example]);
  sheet.addRow([]);
  sheet.addRow([`第一张表里以“${EXAMPLE_MARK}”开头的是示例行，导入时自动跳过。从它下面一行填起，表头不要改动，最多 ${most} 行。`]);
  heading(sheet);
  sheet.getColumn(3).alignment = { wrapText: true, vertical: 'top' };
}

/** Lists stand on a sheet of their own: within a cell's rule Excel takes 255 characters only. */
function offer(sheet: Worksheet, lists: Worksheet, columns: readonly TemplateColumn[]): void {
  columns.forEach(({ header, choices }, i) => {
    if (!choices) return;
    const { names, several = false } = choices;
    lists.getColumn(i + 1).values = [header, ...names];
    const letters = address(1, i).slice(0, -1);
    // Under this key the library writes one range; else it would write a rule for every cell.
    sheet.dataValidations.add(`range:${address(2, i)}:${address(MOST.rows, i)}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`'${CHOICES}'!$${letters}$2:$${letters}$${names.length + 1}`],
      showErrorMessage: !several,
      errorTitle: header,
      error: '请从下拉列表中选择',
      ...(several ? { showInputMessage: true, promptTitle: header, prompt: '可选一项；多项用顿号隔开填写' } : {}),
    });
  });
}

const valueOf = (kind: CellKind, example: string): string | number | Date =>
  example === '' ? '' : kind === 'date' ? new Date(example) : kind === 'money' || kind === 'number' ? Number(example) : example;

import { parentPort, workerData } from 'node:worker_threads';

import { Workbook, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';

/**
 * Writes remarks into somebody's own .xlsx, in a thread of its own. It stands alone, as a worker is started from its file. Only what the
 * reader has counted comes here (sheet-reader.ts).
 */
export type MarkAnswer = { bytes: Uint8Array } | { refused: 'unsupported-media'; detail: string };

export interface MarkTask {
  /** Of the column of remarks. */
  header: string;
  /** Row from 1 and column from 0. */
  marks: { row: number; column: number; note: string; remark: string }[];
  /** The rows that stay, besides the header; all of them when left out. */
  only?: number[];
}

const COLOUR = 'FFFFC7CE';
const WIDTH = 48;

/** Other programs leave out the pattern of a cell that has none; the library would write one that no spreadsheet opens. */
function mendFills(sheet: Worksheet): void {
  const mend = ({ fill }: Pick<Cell, 'fill'>) => {
    if (fill?.type === 'pattern' && !(fill as { pattern?: string }).pattern) fill.pattern = 'none';
  };
  sheet.columns.forEach(mend);
  for (let at = 1; at <= sheet.rowCount; at++) {
    const row = sheet.findRow(at);
    if (!row) continue;
    mend(row);
    for (let column = 1; column <= row.cellCount; column++) {
      const cell = row.findCell(column);
      if (cell) mend(cell);
    }
  }
}

/** Own remarks of a time before, by colour and first word. */
function unmark(sheet: Worksheet, header: string): void {
  sheet.eachRow((row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (colourOf(cell) !== COLOUR) return;
      cell.style = { ...cell.style, fill: { type: 'pattern', pattern: 'none' } };
      if (!JSON.stringify(cell.note ?? '').includes(header)) return;
      const { value } = cell;
      cell.comment = undefined;
      // A value that was loaded brings its note along when it is written.
      cell.value = value;
    }),
  );
}

const colourOf = ({ fill }: Cell): string | undefined => (fill?.type === 'pattern' ? fill.fgColor?.argb : undefined);

/** Only these rows, one under the other. Formulas, whose references would be others, become what they said. */
function keep(sheet: Worksheet, only: readonly number[], width: number): void {
  sheet.unMergeCells(1, 1, sheet.rowCount, width);
  only.forEach((from, i) => {
    const [source, target] = [sheet.getRow(from), sheet.getRow(i + 2)];
    target.hidden = false;
    if (source === target) return;
    target.height = source.height;
    for (let column = 1; column <= width; column++) {
      const [was, becomes] = [source.getCell(column), target.getCell(column)];
      becomes.value = was.formula ? (was.result ?? null) : was.value;
      becomes.style = was.style;
      becomes.comment = was.comment;
    }
  });
  // The library cannot cut off the last rows.
  for (let row = only.length + 2; row <= sheet.rowCount; row++)
    for (let column = 1; column <= width; column++) {
      const cell = sheet.getCell(row, column);
      [cell.value, cell.style, cell.comment] = [null, {}, undefined];
    }
}

/** Where remarks stand: in their own column of a time before, or right of everything; and the last row with something in it. */
function extentOf(sheet: Worksheet, header: string): { remarks: number; lastRow: number } {
  let [lastRow, last, own] = [1, 0, 0];
  sheet.eachRow((row, number) => {
    lastRow = number;
    row.eachCell((cell, column) => {
      last = Math.max(last, column);
      if (number === 1 && cell.text === header) own = column;
    });
  });
  return { remarks: own || last + 1, lastRow };
}

function mark(sheet: Worksheet, { header, marks, only }: MarkTask): void {
  unmark(sheet, header);
  const { remarks, lastRow } = extentOf(sheet, header);
  sheet.eachRow((row, number) => {
    if (number > 1) row.getCell(remarks).value = null;
  });
  const place = new Map(only?.map((from, i) => [from, i + 2]));
  if (only) keep(sheet, only, remarks);
  for (const { row: at, column, note, remark } of marks) {
    const row = sheet.getRow(place.get(at) ?? at);
    const cell = row.getCell(column + 1);
    // A style may be that of a whole column: a copy is this cell's own.
    cell.style = { ...cell.style, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: COLOUR } } };
    cell.note = `${header}：${note}`;
    if (at === 1) continue;
    const words = row.getCell(remarks);
    words.value = words.text === '' ? remark : `${words.text}；${remark}`;
    words.style = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } };
  }
  const head = sheet.getCell(1, remarks);
  head.value = header;
  head.style = { font: { bold: true, color: { argb: 'FFC00000' } } };
  sheet.getColumn(remarks).width = WIDTH;
  // A table has a filter of its own, and a file with both would not open.
  const last = only ? only.length + 1 : lastRow;
  if (sheet.getTables().length === 0) sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: last, col: remarks } };
}

async function answer(bytes: Uint8Array, task: MarkTask): Promise<MarkAnswer> {
  try {
    // Without it, a file with a diagram is not opened at all.
    installChartSupport();
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    workbook.worksheets.forEach(mendFills);
    mark(workbook.worksheets[0]!, task);
    return { bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
  } catch {
    return { refused: 'unsupported-media', detail: 'an .xlsx that a spreadsheet has saved is expected' };
  }
}

if (parentPort) {
  const { bytes, task } = workerData as { bytes: Uint8Array; task: MarkTask };
  parentPort.postMessage(await answer(bytes, task));
}

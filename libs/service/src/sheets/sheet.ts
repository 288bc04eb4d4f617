/** What a workbook is called as a file. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const time = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** A moment as a sheet shows it: in Shanghai, to the minute. */
export const sheetTime = (at: Date): string => time.format(at);

export interface SheetColumn<Row> {
  header: string;
  /** In characters. */
  width: number;
  of: (row: Row) => string | number | undefined;
}

/** An .xlsx with one sheet. Text stays text: nothing in it is taken for a formula. */
export async function writeSheet<Row>(name: string, columns: readonly SheetColumn<Row>[], rows: readonly Row[]): Promise<Uint8Array> {
  // Loaded when the first sheet is asked for: it takes as much memory as a service.
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(name);
  sheet.columns = columns.map(({ header, width }, i) => ({ header, width, key: `c${i}` }));
  for (const row of rows) sheet.addRow(columns.map(({ of }) => safe(of(row) ?? '')));
  sheet.getRow(1).font = { bold: true };
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Words that a spreadsheet would take for a formula stay words. */
const safe = (value: string | number): string | number => (typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

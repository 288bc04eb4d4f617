import { Workbook, type Worksheet } from '@cj-tech-master/excelts';

import { workbookOf } from '../testing/workbook.js';
import { markSheet } from './marked-sheet.js';
import { readSheet, type ReadColumn } from './read-sheet.js';
import { writeTemplate, type TemplateColumn } from './sheet-template.js';

type Key = 'name' | 'born' | 'phone' | 'pay' | 'by';
const some = (code: string) => (text: string) => (text === '' ? code : undefined);
const columns: (TemplateColumn & ReadColumn<Key>)[] = [
  { key: 'name', header: '姓名', width: 12, kind: 'text', example: '安小满', form: '全名', check: some('required') },
  {
    key: 'born',
    header: '出生日期',
    width: 14,
    kind: 'date',
    example: '2018-05-20',
    form: '年-月-日',
    check: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? undefined : 'date'),
  },
  { key: 'phone', header: '电话', width: 14, kind: 'digits', example: '03531234567', form: '区号和号码', check: () => undefined },
  { key: 'pay', header: '工资', width: 10, kind: 'money', example: '22.5', form: '元', check: () => undefined },
  {
    key: 'by',
    header: '计薪方式',
    width: 10,
    kind: 'text',
    example: '按小时',
    form: '选一项',
    choices: { names: ['按小时', '按件'] },
    check: () => undefined,
  },
];
const opened = async (bytes: Uint8Array): Promise<Workbook> => {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
};
const saved = async (workbook: Workbook) => Buffer.from(new Uint8Array(await workbook.xlsx.writeBuffer()));
/** Somebody's own sheet: with a column of theirs, a formula, a colour, another sheet. */
async function own(...rows: unknown[][]): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('三班');
  sheet.addRow([...columns.map(({ header }) => header), '备注']);
  for (const row of rows) sheet.addRow(row as string[]);
  sheet.getCell('F2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00FF00' } };
  sheet.getColumn(6).width = 33;
  workbook.addWorksheet('我的').getCell('B2').value = '留着';
  return saved(workbook);
}
const rowsOf = (sheet: Worksheet) => {
  const rows: string[][] = [];
  sheet.eachRow((row) => rows.push(Array.from({ length: 7 }, (_, i) => row.getCell(i + 1).text)));
  return rows;
};
const colour = (sheet: Worksheet, at: string) => {
  const { fill } = sheet.getCell(at);
  return fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
};

describe('a template', () => {
  it('has formats, a list where there is something to choose, a frozen head, and words on how to fill it in', async () => {
    const workbook = await opened(await writeTemplate('名单', columns));
    const [sheet, help, lists] = workbook.worksheets;
    expect([sheet!.name, help!.name, lists!.name, lists!.state]).toEqual(['名单', '填写说明', '选项', 'hidden']);
    expect(columns.map((_, i) => sheet!.getCell(2, i + 1).numFmt)).toEqual(['@', 'yyyy-mm-dd', '@', '0.00', '@']);
    expect(columns.map((_, i) => sheet!.getColumn(i + 1).numFmt)).toEqual(['@', 'yyyy-mm-dd', '@', '0.00', '@']);
    expect(sheet!.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet!.getCell('C2').value).toBe('03531234567');
    expect([sheet!.dataValidations.find('E900'), sheet!.dataValidations.find('A900')]).toMatchObject([
      { type: 'list', formulae: ["'选项'!$E$2:$E$3"], showErrorMessage: true },
      undefined,
    ]);
    expect(lists!.getColumn(5).values.slice(1)).toEqual(['计薪方式', '按小时', '按件']);
    expect(rowsOf(help!).map((row) => row.slice(0, 4))[2]).toEqual(['出生日期', '必填', '年-月-日', '2018-05-20']);
    expect(rowsOf(help!)[3]![1]).toBe('选填');
  });

  it('is read without its example; one that somebody began to change is a fault, one without the mark a line', async () => {
    const template = Buffer.from(await writeTemplate('名单', columns));
    expect(await readSheet(template, columns)).toEqual({ lines: [], errors: [] });
    const workbook = await opened(template);
    const sheet = workbook.worksheets[0]!;
    sheet.addRow(['安小禾', new Date('2019-01-31'), '03530000001', 20, '按件']);
    sheet.getCell('D2').value = 30;
    const changed = await readSheet(await saved(workbook), columns);
    expect([changed.lines.length, changed.errors]).toEqual([2, [{ pointer: 'A2', code: 'example' }]]);
    expect(changed.lines[1]!.values).toEqual({ name: '安小禾', born: '2019-01-31', phone: '03530000001', pay: '20', by: '按件' });
    sheet.getCell('A2').value = '安小满';
    expect((await readSheet(await saved(workbook), columns)).errors).toEqual([]);
  });
});

describe('a marked sheet', () => {
  const rows = [
    ['安小满', '2018-05-20', '0353', 20, '按件', '三月来的'],
    ['', '五月', '0354', 21, '按件', { formula: 'D3*2', result: 42 }],
    ['田小禾', '2017-05-20', '0355', 22, '按件', ''],
    ['=HYPERLINK("http://x")', '六月', '', 23, '', ''],
  ];

  it('is somebody’s own sheet, with every fault in a column to filter by, coloured and with a note', async () => {
    const bytes = await own(...rows);
    const { errors } = await readSheet(bytes, columns);
    const workbook = await opened(await markSheet(bytes, columns, { errors, rows: 'all' }));
    const sheet = workbook.worksheets[0]!;
    expect([sheet.name, workbook.worksheets[1]!.getCell('B2').value, sheet.getColumn(6).width]).toEqual(['三班', '留着', 33]);
    expect(rowsOf(sheet).map((row) => row[6])).toEqual([
      '错误说明',
      '',
      '姓名：必填；出生日期：日期要写成 2018-05-20 这样',
      '',
      '出生日期：日期要写成 2018-05-20 这样',
    ]);
    expect(rowsOf(sheet).map((row) => row.slice(0, 6))).toEqual(rowsOf((await opened(bytes)).worksheets[0]!).map((row) => row.slice(0, 6)));
    expect(['A2', 'A3', 'B3', 'C3', 'B5', 'F2'].map((at) => colour(sheet, at))).toEqual([
      undefined,
      'FFFFC7CE',
      'FFFFC7CE',
      undefined,
      'FFFFC7CE',
      'FF00FF00',
    ]);
    expect(JSON.stringify(sheet.getCell('A3').note)).toContain('错误说明：必填');
    expect(sheet.autoFilter).toBe('A1:G5');
    expect(sheet.getCell('F3').formula).toBe('D3*2');
    // What was typed as words stays words.
    expect([sheet.getCell('A5').formula, sheet.getCell('A5').value]).toEqual([undefined, '=HYPERLINK("http://x")']);
  });

  it('is read again as it was, and once corrected nothing of the remarks is left', async () => {
    const bytes = await own(...rows);
    const { errors } = await readSheet(bytes, columns);
    const marked = Buffer.from(await markSheet(bytes, columns, { errors, rows: 'all' }));
    expect((await readSheet(marked, columns)).errors).toEqual(errors);
    const workbook = await opened(marked);
    const sheet = workbook.worksheets[0]!;
    sheet.getCell('A3').value = '安小穗';
    sheet.getCell('B3').value = '2018-06-01';
    const corrected = await saved(workbook);
    const left = (await readSheet(corrected, columns)).errors;
    expect(left).toEqual([{ pointer: 'B5', code: 'date' }]);
    const again = (await opened(await markSheet(corrected, columns, { errors: left, rows: 'all' }))).worksheets[0]!;
    expect(rowsOf(again).map((row) => row[6])).toEqual(['错误说明', '', '', '', '出生日期：日期要写成 2018-05-20 这样']);
    expect([colour(again, 'A3'), again.getCell('A3').note, colour(again, 'B5'), again.actualColumnCount]).toEqual([
      undefined,
      undefined,
      'FFFFC7CE',
      7,
    ]);
  });

  it('may hold only the rows that are still to be corrected; of what is in already none', async () => {
    const bytes = await own(...rows);
    const errors = [...(await readSheet(bytes, columns)).errors, { pointer: 'A2', code: 'already-there' }];
    const workbook = await opened(await markSheet(bytes, columns, { errors, rows: 'good' }));
    const sheet = workbook.worksheets[0]!;
    expect(rowsOf(sheet).map((row) => [row[0], row[1], row[5], row[6]])).toEqual([
      ['姓名', '出生日期', '备注', '错误说明'],
      ['', '五月', '42', '姓名：必填；出生日期：日期要写成 2018-05-20 这样'],
      ['=HYPERLINK("http://x")', '六月', '', '出生日期：日期要写成 2018-05-20 这样'],
    ]);
    expect([sheet.getCell('F2').formula, colour(sheet, 'A2'), colour(sheet, 'F2'), sheet.autoFilter]).toEqual([
      undefined,
      'FFFFC7CE',
      undefined,
      'A1:G3',
    ]);
    expect((await readSheet(await saved(workbook), columns)).errors.map(({ pointer }) => pointer)).toEqual(['A2', 'B2', 'B3']);
  });

  it('says under a wrong header what it has to be', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('a').addRow(['姓名', '生日', '电话', '工资', '计薪方式']);
    const bytes = await saved(workbook);
    const { errors } = await readSheet(bytes, columns).catch((error: { errors: { pointer: string; code: string }[] }) => error);
    const sheet = (await opened(await markSheet(bytes, columns, { errors, rows: 'all' }))).worksheets[0]!;
    expect(JSON.stringify(sheet.getCell('B1').note)).toContain('表头应为“出生日期”');
  });

  it('of two thousand rows with a fault each is made soon, all of them in it', async () => {
    const bytes = await own(...Array.from({ length: 2000 }, (_, i) => [i % 2 ? '' : `安${i}`, '五月', '', i, '', '']));
    const { errors } = await readSheet(bytes, columns);
    const began = Date.now();
    const all = (await opened(await markSheet(bytes, columns, { errors, rows: 'good' }))).worksheets[0]!;
    expect([errors.length, all.rowCount, colour(all, 'B2001'), Date.now() - began < 15_000]).toEqual([3000, 2001, 'FFFFC7CE', true]);
  });
});

describe('a sheet that was made to take memory or time', () => {
  const headers = columns.map(({ header }) => `<c t="inlineStr"><is><t>${header}</t></is></c>`).join('');
  const head = `<row r="1">${headers}</row><row r="2"><c r="A2"><v>1</v></c></row>`;
  const picture = Buffer.alloc(50_000_000);

  it.each<[string, Parameters<typeof workbookOf>[1], object]>([
    ['a picture of fifty megabytes beside it', { more: { 'xl/media/image1.png': picture } }, { bytes: 33_554_432 }],
    ['another sheet of fifty megabytes', { more: { 'xl/worksheets/second.xml': picture } }, { bytes: 33_554_432 }],
  ])('%s is read, but not marked', async (_what, parts, params) => {
    const bytes = workbookOf(head, parts);
    expect((await readSheet(bytes, columns)).lines).toHaveLength(1);
    await expect(markSheet(bytes, columns, { errors: [], rows: 'all' })).rejects.toMatchObject({ code: 'too-large', params });
  });

  it('with cells that are merged all over it takes its thread along, not the service', async () => {
    const bytes = workbookOf(head, { name: 'sheet1', after: '<mergeCells><mergeCell ref="A3:XFD1048576"/></mergeCells>' });
    await expect(markSheet(bytes, columns, { errors: [], rows: 'all' })).rejects.toMatchObject({ code: 'too-large' });
    expect((await readSheet(bytes, columns)).lines).toHaveLength(1);
  });

  it('that the library cannot open is refused as no sheet of ours', async () => {
    const bytes = workbookOf(head);
    await expect(markSheet(bytes, columns, { errors: [], rows: 'all' })).rejects.toMatchObject({ code: 'unsupported-media' });
  });
});

describe('a sheet of another program', () => {
  it('may leave out the pattern of cells that have none: it is written as none', async () => {
    const cell = (at: string, words: string) => `<c r="${at}" s="1" t="inlineStr"><is><t>${words}</t></is></c>`;
    const rows = `<row r="1">${columns.map(({ header }, i) => cell(`${'ABCDE'[i]}1`, header)).join('')}</row><row r="2">${cell('B2', '五月')}</row>`;
    const styles =
      '<styleSheet><fills><fill><patternFill/></fill></fills><cellXfs><xf numFmtId="0" fillId="0"/><xf numFmtId="49" fillId="0"/></cellXfs></styleSheet>';
    const bytes = workbookOf(rows, { name: 'sheet1', more: { 'xl/styles.xml': Buffer.from(styles) } });
    const { errors } = await readSheet(bytes, columns);
    const workbook = await opened(await markSheet(bytes, columns, { errors, rows: 'all' }));
    expect(workbook.worksheets[0]!.getCell('C1').fill).not.toEqual({ type: 'pattern', pattern: 'undefined' });
    expect(colour(workbook.worksheets[0]!, 'B2')).toBe('FFFFC7CE');
  });
});

describe('the first of several sheets', () => {
  it('is the one that is read and the one that is marked, in whatever order they were made', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('后来的').addRow(['别的']);
    const first = workbook.addWorksheet('名单');
    first.addRow(columns.map(({ header }) => header));
    first.addRow(['', '五月', '', '', '']);
    [workbook.worksheets[0]!.orderNo, first.orderNo] = [2, 1];
    const bytes = await saved(workbook);
    const { errors } = await readSheet(bytes, columns);
    const marked = (await opened(await markSheet(bytes, columns, { errors, rows: 'all' }))).worksheets[0]!;
    expect([marked.name, rowsOf(marked)[1]![5]]).toEqual(['名单', '姓名：必填；出生日期：日期要写成 2018-05-20 这样']);
  });
});

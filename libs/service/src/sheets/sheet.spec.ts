import { Workbook } from '@cj-tech-master/excelts';

import { lying, workbookOf, zipOf } from '../testing/workbook.js';
import { readCells } from './sheet-reader.js';
import { readSheet, type ReadColumn } from './read-sheet.js';
import { writeSheet } from './sheet.js';

const columns = [
  { header: '姓名', width: 12, of: (row: { name: string; born: string }) => row.name },
  { header: '出生日期', width: 12, of: (row: { name: string; born: string }) => row.born },
];
const reading: ReadColumn<'name' | 'born'>[] = [
  { key: 'name', header: '姓名', check: (text) => (text ? undefined : 'required') },
  { key: 'born', header: '出生日期', check: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? undefined : 'date') },
];
const sheet = async (...rows: [string, string][]) =>
  Buffer.from(
    await writeSheet(
      '名单',
      columns,
      rows.map(([name, born]) => ({ name, born })),
    ),
  );

describe('a sheet', () => {
  it('is read as it was written, rare characters too, and formulas stay words', async () => {
    const { lines, errors } = await readSheet(await sheet(['䶮小满', '2018-05-20'], ['=1+1', '2018-05-21']), reading);
    expect(errors).toEqual([]);
    expect(lines.map(({ values }) => values)).toEqual([
      { name: '䶮小满', born: '2018-05-20' },
      { name: "'=1+1", born: '2018-05-21' },
    ]);
  });

  it('names every bad cell, and leaves empty lines out', async () => {
    const { lines, errors } = await readSheet(await sheet(['', '2018-05-20'], ['', ''], ['小满', '五月']), reading);
    expect(errors).toEqual([
      { pointer: 'A2', code: 'required' },
      { pointer: 'B4', code: 'date' },
    ]);
    expect([lines.length, lines[1]!.cell('born')]).toEqual([2, 'B4']);
  });

  it('reads dates and times that somebody entered as such', async () => {
    const workbook = new Workbook();
    const page = workbook.addWorksheet('名单');
    page.addRow(['姓名', '出生日期']);
    page.addRow([new Date(Date.UTC(1899, 11, 30, 8, 30)), new Date(Date.UTC(2018, 4, 20))]);
    const { lines } = await readSheet(Buffer.from(new Uint8Array(await workbook.xlsx.writeBuffer())), reading);
    expect(lines[0]!.values).toEqual({ name: '08:30', born: '2018-05-20' });
  });

  it('with other headers is refused, and so is what is no sheet', async () => {
    await expect(readSheet(await sheet(), [...reading].reverse())).rejects.toMatchObject({
      code: 'sheet-invalid',
      errors: [
        { pointer: 'A1', code: 'header' },
        { pointer: 'B1', code: 'header' },
      ],
    });
    await expect(readSheet(Buffer.from('姓名,出生日期'), reading)).rejects.toMatchObject({ code: 'unsupported-media' });
    await expect(readSheet(zipOf({ 'readme.txt': 'PK' }), reading)).rejects.toMatchObject({ code: 'unsupported-media' });
  });

  it('is read as other programs write it: texts within cells, formatted texts, formulas, numbers, days since 1904', async () => {
    const rows = `<row><c t="inlineStr"><is><t>姓名</t></is></c><c t="s"><v>0</v></c></row>
      <row r="3"><c r="A3" t="str"><f>B1&amp;"x"</f><v>算出来的</v></c><c r="B3" s="1"><v>41778</v></c><c r="XFD3"><v>9</v></c></row>
      <row r="4" spans="1:2"><c r="B4"><v>1.3803531111E10</v></c></row>`;
    const { lines, errors } = await readSheet(
      workbookOf(rows, { date1904: true, strings: '<si><r><t>出生</t></r><r><rPr/><t>日期</t></r><rPh><t>chu</t></rPh></si>' }),
      reading,
    );
    expect([lines[0]!.values, lines[0]!.cell('name'), lines[1]!.values.born]).toEqual([
      { name: '算出来的', born: '2018-05-20' },
      'A3',
      '13803531111',
    ]);
    expect(errors).toEqual([
      { pointer: 'A4', code: 'required' },
      { pointer: 'B4', code: 'date' },
    ]);
  });
});

describe('a character that no database takes or nobody sees', () => {
  const sheetWith = (text: string) => {
    const cell = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
    return workbookOf(
      `<row r="1">${cell('A1', '姓名')}${cell('B1', '出生日期')}</row><row r="2">${cell('A2', text)}${cell('B2', '2018-05-20')}</row>`,
    );
  };

  it.each<[string, string, string, string[]]>([
    ['NUL as it is', '小\u0000满', '小满', []],
    ['NUL as a spreadsheet writes it', '小_x0000_满', '小_x0000_满', []],
    ['what deletes', '小\u007F满', '小满', []],
    ['what stands for a letter that was lost', '小\uFFFD满', '小\uFFFD满', ['characters']],
  ])('%s', async (_what, text, read, codes) => {
    const { lines, errors } = await readSheet(sheetWith(text), reading);
    expect([lines[0]!.values.name, errors.map(({ code }) => code)]).toEqual([read, codes]);
  });

  it.each(['小&#0;满', '小&#7;满', '小&#xD800;满'])('by its number (%s) is no XML', async (text) => {
    await expect(readSheet(sheetWith(text), reading)).rejects.toMatchObject({ code: 'unsupported-media' });
  });
});

describe('a sheet that was made to take memory or time', () => {
  const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c><c r="B1" t="inlineStr"><is><t>出生日期</t></is></c></row>';
  const many = (n: number, of: (i: number) => string) => Array.from({ length: n }, (_, i) => of(i)).join('');

  it.each<[string, () => Buffer, object]>([
    [
      'of a million rows',
      () => workbookOf(head + many(1_048_575, (i) => `<row r="${i + 2}"><c r="A${i + 2}"><v>1</v></c></row>`)),
      { rows: 2000 },
    ],
    [
      'of sixteen thousand columns in every row',
      () => workbookOf(head + many(40, (row) => `<row>${many(16_384, () => `<c><v>${row}</v></c>`)}</row>`)),
      { cells: 300_000 },
    ],
    ['whose last row is filled alone', () => workbookOf(`${head}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`), { rows: 2000 }],
    [
      'with one cell of fifty million letters',
      () => workbookOf(`${head}<row r="2"><c r="A2" t="str"><v>${'x'.repeat(50_000_000)}</v></c></row>`),
      { bytes: 33_554_432 },
    ],
    [
      'with one cell of a hundred thousand letters',
      () => workbookOf(`${head}<row r="2"><c r="A2" t="str"><v>${'x'.repeat(100_000)}</v></c></row>`),
      { characters: 32_767 },
    ],
    ['with a million shared texts', () => workbookOf(head, { strings: many(1_000_000, () => '<si><t>x</t></si>') }), { cells: 300_000 }],
    ['that says it is small and is not', () => lying(workbookOf(head + ' '.repeat(60_000_000))), { bytes: 33_554_432 }],
    [
      'of ten thousand files',
      () => zipOf(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`xl/${i}.xml`, '']))),
      { entries: 2000 },
    ],
  ])('%s is refused, soon and without it', async (_name, make, params) => {
    const bytes = make();
    const [before, began] = [process.memoryUsage().rss, Date.now()];
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
    await expect(readSheet(bytes, reading)).rejects.toMatchObject({ code: 'too-large', params });
    clearInterval(watch);
    expect([(most - before) / 1e6 < 160, Date.now() - began < 10_000]).toEqual([true, true]);
  });

  it.each<[string, () => Buffer]>([
    [
      'cells that are merged all over the sheet, checks and formats for all of it',
      () =>
        workbookOf(head, {
          after:
            '<mergeCells><mergeCell ref="A3:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>',
        }),
    ],
    [
      'another zip within, and a picture of fifty megabytes',
      () => workbookOf(head, { more: { 'xl/media/image1.png': Buffer.alloc(50_000_000), 'xl/nested.zip': zipOf({ 'a.xml': 'x' }) } }),
    ],
  ])('%s are not read at all', async (_name, make) => {
    const [bytes, began] = [make(), Date.now()];
    expect([(await readSheet(bytes, reading)).lines, Date.now() - began < 5000]).toEqual([[], true]);
  });

  it.each<[string, object, object]>([
    ['longer than it may', { seconds: 0.2 }, { seconds: 0.2 }],
    ['more memory than it may', { megabytes: 8 }, { megabytes: 8 }],
  ])('takes %s though every bound were too wide: its thread is ended, and the service goes on', async (_what, more, params) => {
    const wide = { columns: 2, rows: 2_000_000, cells: 1e9, bytes: 1e9, text: 1e9, seconds: 60, megabytes: 512 };
    const bomb = workbookOf(many(500_000, (i) => `<row><c t="str"><v>${i}</v></c></row>`));
    await expect(readCells(bomb, { ...wide, ...more })).rejects.toMatchObject({ code: 'too-large', params });
    expect((await readSheet(await sheet(['小满', '2018-05-20']), reading)).lines).toHaveLength(1);
  });

  it('waits for its turn; one too many is asked to come again, and the next is read', async () => {
    const bytes = await sheet(['小满', '2018-05-20']);
    const answers = await Promise.allSettled(Array.from({ length: 6 }, () => readSheet(bytes, reading)));
    expect(
      answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.lines.length : (answer.reason as { code: string }).code)),
    ).toEqual([1, 1, 1, 1, 'unavailable', 'unavailable']);
    expect((await readSheet(bytes, reading)).lines).toHaveLength(1);
  });
});

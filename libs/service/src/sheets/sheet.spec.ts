import { readSheet, writeSheet, type ReadColumn } from './sheet.js';

const columns = [
  { header: '姓名', width: 12, of: (row: { name: string; born: string }) => row.name },
  { header: '出生日期', width: 12, of: (row: { name: string; born: string }) => row.born },
];
const reading: ReadColumn<'name' | 'born'>[] = [
  { key: 'name', header: '姓名', check: (text) => (text ? undefined : 'required') },
  { key: 'born', header: '出生日期', check: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? undefined : 'date') },
];
const sheet = async (...rows: [string, string][]) => Buffer.from(await writeSheet('名单', columns, rows.map(([name, born]) => ({ name, born }))));

describe('a sheet', () => {
  it('is read as it was written, rare characters too, and formulas stay words', async () => {
    const { lines, errors } = await readSheet(await sheet(['䶮小满', '2018-05-20'], ['=1+1', '2018-05-21']), reading);
    expect(errors).toEqual([]);
    expect(lines.map(({ values }) => values)).toEqual([{ name: '䶮小满', born: '2018-05-20' }, { name: "'=1+1", born: '2018-05-21' }]);
  });

  it('names every bad cell, and leaves empty lines out', async () => {
    const { lines, errors } = await readSheet(await sheet(['', '2018-05-20'], ['', ''], ['小满', '五月']), reading);
    expect(errors).toEqual([{ pointer: 'A2', code: 'required' }, { pointer: 'B4', code: 'date' }]);
    expect([lines.length, lines[1]!.cell('born')]).toEqual([2, 'B4']);
  });

  it('with other headers is refused, and so is what is no sheet', async () => {
    await expect(readSheet(await sheet(), [...reading].reverse())).rejects.toMatchObject({ code: 'sheet-invalid', errors: [{ pointer: 'A1', code: 'header' }, { pointer: 'B1', code: 'header' }] });
    await expect(readSheet(Buffer.from('姓名,出生日期'), reading)).rejects.toMatchObject({ code: 'unsupported-media' });
  });
});

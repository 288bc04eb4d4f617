import { crc32, deflateRawSync } from 'node:zlib';

import { Workbook } from '@cj-tech-master/excelts';

import { inflatedBytes, MOST_INFLATED } from './inflated.js';
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

  it('reads dates and times that somebody entered as such', async () => {
    const workbook = new Workbook();
    const page = workbook.addWorksheet('名单');
    page.addRow(['姓名', '出生日期']);
    page.addRow([new Date(Date.UTC(1899, 11, 30, 8, 30)), new Date(Date.UTC(2018, 4, 20))]);
    const { lines } = await readSheet(Buffer.from(new Uint8Array(await workbook.xlsx.writeBuffer())), reading);
    expect(lines[0]!.values).toEqual({ name: '08:30', born: '2018-05-20' });
  });

  it('with other headers is refused, and so is what is no sheet', async () => {
    await expect(readSheet(await sheet(), [...reading].reverse())).rejects.toMatchObject({ code: 'sheet-invalid', errors: [{ pointer: 'A1', code: 'header' }, { pointer: 'B1', code: 'header' }] });
    await expect(readSheet(Buffer.from('姓名,出生日期'), reading)).rejects.toMatchObject({ code: 'unsupported-media' });
    await expect(readSheet(zipOf('readme.txt', Buffer.from('PK')), reading)).rejects.toMatchObject({ code: 'unsupported-media' });
  });

  it('that would unpack to more than fifty megabytes is refused before it is unpacked', async () => {
    const bomb = zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(MOST_INFLATED + 1));
    expect([bomb.length < 200_000, inflatedBytes(bomb)]).toEqual([true, MOST_INFLATED + 1]);
    await expect(readSheet(bomb, reading)).rejects.toMatchObject({ code: 'too-large' });
    expect(inflatedBytes(await sheet(['小满', '2018-05-20']))).toBeGreaterThan(1000);
  });
});

/** A zip of one file. */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc32(content), 0);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(content.length, 8);
  const lengths = Buffer.from([name.length, 0, 0, 0]);
  const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0]), sizes, lengths, Buffer.from(name), packed]);
  const entry = Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0]), sizes, lengths, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  Buffer.from([0x50, 0x4b, 5, 6]).copy(end);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}

import { writeSheet, readSheet } from '@linli/service';
import { type TestWorld, type TestService } from '@linli/service/testing';

import { sheetColumns } from '../src/sheets/enrolment-sheet.rules.js';
import { begin, path, type Enrolment, type Kit, type List, type Somebody } from './kit.js';

let world: TestWorld;
let service: TestService;
let staff: Somebody;
let make: Kit;
beforeAll(async () => {
  ({ world, service, make, staff } = await begin());
});
afterAll(() => world.stop());

interface Report {
  rows: number;
  parties: number;
  imported: boolean;
  errors: { pointer: string; code: string }[];
  code: string;
}
const sheet = async (...rows: string[][]) =>
  Buffer.from(
    await writeSheet(
      '报名名单',
      sheetColumns.map(({ header, width }, i) => ({ header, width, of: (row: string[]) => row[i] })),
      rows,
    ),
  );
const send = (programme: string, file: Buffer, dryRun = false, by = staff) =>
  by.upload<Report>(
    `${path}/programmes/${programme}/enrolments/import${dryRun ? '?dryRun=true' : ''}`,
    file,
    'list.xlsx',
    'application/octet-stream',
  );
const download = async (address: string, body: object, by = staff) => {
  const answer = await fetch(service.address + address, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { authorization: `Bearer ${by.token}`, 'content-type': 'application/json' },
  });
  return { status: answer.status, name: answer.headers.get('content-disposition'), bytes: Buffer.from(await answer.arrayBuffer()) };
};
const namesIn = async (bytes: Buffer) => {
  const { lines } = await readSheet(
    bytes,
    ['序号', '儿童姓名', '出生日期', '学校', '状态', '时间'].map((header) => ({ key: header, header, check: () => undefined })),
  );
  return lines.map(({ values }) => `${values['儿童姓名']} ${values['状态']}`);
};

describe('an enrolment list', () => {
  it('is imported from paper forms, siblings together, all or nothing; a dry run names every bad cell', async () => {
    const { id } = await make.programme(staff, { places: 2 });
    const good = [
      ['安小一', '2018-05-20', '南关小学', '13803531111', 'TY-001', '一家'],
      ['安小二', '2017-05-20', '', '', 'TY-001', '一家'],
      ['田小禾', '2016-01-31', '', '', 'TY-002', ''],
    ];
    const bad = await sheet(...good, ['', '2018-02-30', '', '电话', '', ''], ['高大龄', '2000-01-01', '', '', 'TY-003', '']);
    const dry = await send(id, bad, true);
    expect([dry.status, dry.body.rows, dry.body.errors.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([
      201,
      5,
      ['A5 required', 'B5 date', 'D5 phone', 'E5 required', 'B6 wrong-age'],
    ]);
    expect((await send(id, bad)).body).toMatchObject({ code: 'sheet-invalid', errors: dry.body.errors });
    expect((await send(id, await sheet(...good), true)).body).toMatchObject({ rows: 3, parties: 2, errors: [], imported: false });
    expect((await staff.get<List<Enrolment>>(`${path}/programmes/${id}/enrolments`)).body.items).toEqual([]);
    expect((await send(id, await sheet(...good))).body).toMatchObject({ imported: true });
    expect(
      (await staff.get<List<Enrolment>>(`${path}/programmes/${id}/enrolments`)).body.items.map(({ state, names }) => [
        state,
        names!.sort(),
      ]),
    ).toEqual([
      ['seated', ['安**', '安**']],
      ['waiting', ['田**']],
    ]);
    const stranger = await service.person();
    expect((await send(id, await sheet(...good), true, stranger)).status).toBe(404);
    // Refused before a file is looked at: of what is none a member of staff is told so.
    const none = (by: Somebody) => by.post<Report>(`${path}/programmes/${id}/enrolments/import`, {});
    expect([
      (await none(stranger)).status,
      (await none(staff)).status,
      (await send(id, Buffer.alloc(4 * 1024 * 1024, 'x'), true, stranger)).status,
    ]).toEqual([404, 415, 404]);
    expect((await send(id, Buffer.from('no sheet'))).status).toBe(415);
  });

  it('and a register are exported, names masked, or in full for a reason; the file’s name names nobody', async () => {
    const { staff: by, programme, session, teacher, families } = await make.running(1);
    await make.mark(teacher, session, [families[0]!.child, 'present']);
    const masked = await download(`${path}/programmes/${programme}/enrolments/export.xlsx`, {}, by);
    expect([masked.status, masked.name, await namesIn(masked.bytes)]).toEqual([
      200,
      'attachment; filename="enrolments.xlsx"',
      ['武** 已录取'],
    ]);
    expect((await download(`${path}/sessions/${session}/register.xlsx`, { reason: '给武小米点名' }, by)).status).toBe(422);
    expect(await namesIn((await download(`${path}/sessions/${session}/register.xlsx`, { reason: '纸质存档备查' }, by)).bytes)).toEqual([
      '武小米 已到',
    ]);
    expect((await download(`${path}/sessions/${session}/register.xlsx`, {}, families[0]!.guardian)).status).toBe(404);
    const template = await fetch(`${service.address}${path}/enrolments/template.xlsx`, {
      headers: { authorization: `Bearer ${by.token}` },
    });
    expect((await readSheet(Buffer.from(await template.arrayBuffer()), sheetColumns)).lines).toEqual([]);
  });
});

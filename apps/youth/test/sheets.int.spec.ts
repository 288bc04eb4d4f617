import { randomUUID } from 'node:crypto';

import { Places } from '@linli/enrolment';
import { readSheet, UnitOfWork, writeSheet } from '@linli/service';
import { type TestWorld, type TestService } from '@linli/service/testing';

import { EnrolmentsService } from '../src/enrolments/enrolments.service.js';
import { ChildReader } from '../src/people/child-reader.js';
import { ChildrenService } from '../src/people/children.service.js';
import { EnrolmentImportService } from '../src/sheets/enrolment-import.service.js';
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
  good: number;
  already: number;
  faults: number;
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
const sendGood = (programme: string, file: Buffer) =>
  staff.upload<Report>(`${path}/programmes/${programme}/enrolments/import?rows=good`, file, 'list.xlsx', 'application/octet-stream');
/** The same file with its faults marked: who is in it, and what stands under 错误说明. */
const marked = async (programme: string, file: Buffer, rows = 'all', by = staff) => {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(file)]), 'list.xlsx');
  const answer = await fetch(`${service.address}${path}/programmes/${programme}/enrolments/import/marked.xlsx?rows=${rows}`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${by.token}` },
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200) return { status: answer.status, bytes, remarks: [] };
  const headers = [...sheetColumns.map(({ header }) => header), '错误说明'];
  const { lines } = await readSheet(
    bytes,
    headers.map((header) => ({ key: header, header, check: () => undefined })),
  );
  const remarks = lines.map(({ values }) => `${values['儿童姓名']} ${values['错误说明']}`.trim());
  return { status: 200, cache: answer.headers.get('cache-control'), bytes, remarks };
};
const enrolled = async (programme: string) =>
  (await staff.get<List<Enrolment>>(`${path}/programmes/${programme}/enrolments`)).body.items.flatMap(({ names }) => names!);
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

  it('gives its good rows first when that is chosen, the others back marked; once corrected these are taken, and none twice', async () => {
    const { id } = await make.programme(staff, { places: 5 });
    const rows = [
      ['安小一', '2018-05-20', '南关小学', '13803531111', 'TY-001', '一家'],
      ['安小二', '五月', '', '', 'TY-001', '一家'],
      ['田小禾', '2016-01-31', '', '', 'TY-002', ''],
      ['高大龄', '2000-01-01', '', '', 'TY-003', ''],
    ];
    const mixed = await sheet(...rows);
    expect((await send(id, mixed, true)).body).toMatchObject({ rows: 4, good: 1, parties: 1, faults: 3 });
    expect((await sendGood(id, mixed)).body).toMatchObject({ rows: 4, good: 1, already: 0, imported: true });
    expect(await enrolled(id)).toEqual(['田**']);
    const back = await marked(id, mixed, 'good');
    expect([back.cache, ...back.remarks]).toEqual([
      'no-store',
      '安小一 一起报名：一起报名的第 3 行有错误，改好后一起导入',
      '安小二 出生日期：日期要写成 2018-05-20 这样',
      '高大龄 出生日期：年龄不在 6–12 岁之间',
    ]);
    rows[1]![1] = '2017/5/20';
    rows[3]![1] = '２０１５年１月１日';
    const corrected = await sheet(...rows);
    expect((await send(id, corrected)).body).toMatchObject({ code: 'sheet-invalid', errors: [{ pointer: 'A4', code: 'already-there' }] });
    expect((await sendGood(id, corrected)).body).toMatchObject({ rows: 4, good: 3, parties: 2, already: 1 });
    expect((await sendGood(id, corrected)).body).toMatchObject({ rows: 4, good: 0, parties: 0, already: 4 });
    expect((await enrolled(id)).sort()).toEqual(['安**', '安**', '田**', '高**']);
    expect((await marked(id, corrected)).remarks).toContain('安小一 儿童姓名：已经在里面，不会重复导入');
    const checks = await service.dataSource.query<{ after: object }[]>(
      `SELECT after FROM audit_line WHERE resource_id = $1 AND action IN ('enrolment.check-sheet', 'enrolment.import') ORDER BY seq`,
      [id],
    );
    expect(checks.map(({ after }) => after)).toEqual([
      { rows: 4, faults: 3 },
      { rows: 1, parties: 1, left: 3 },
      { rows: 4, faults: 4 },
      { rows: 3, parties: 2, left: 1 },
      { rows: 0, parties: 0, left: 4 },
      { rows: 4, faults: 4 },
    ]);
    expect(JSON.stringify(checks)).not.toContain('安小');
  });

  it('that comes twice at once takes each child once', async () => {
    const { id } = await make.programme(staff, { places: 5 });
    const file = await sheet(['安小一', '2018-05-20', '', '', 'TY-001', ''], ['田小禾', '2016-01-31', '', '', 'TY-002', '']);
    const answers = await Promise.all([send(id, file), sendGood(id, file), sendGood(id, file)]);
    expect((await enrolled(id)).sort()).toEqual(['安**', '田**']);
    expect(answers.filter(({ body }) => body.imported && body.good === 2)).toHaveLength(1);
  });

  it('would take them twice without the lock (control)', async () => {
    const { id } = await make.programme(staff, { places: 9 });
    const both = Promise.withResolvers<void>();
    let arrived = 0;
    // Waits for the other import instead of locking.
    const lock = async () => {
      if (++arrived === 2) both.resolve();
      await both.promise;
    };
    const careless = new EnrolmentImportService(
      service.get(ChildrenService),
      service.get(EnrolmentsService),
      Object.assign(Object.create(service.get(Places)) as Places, { lock }),
      service.get(ChildReader),
    );
    const read = await careless.read(
      await sheet(['安小一', '2018-05-20', '', '', 'TY-001', ''], ['田小禾', '2016-01-31', '', '', 'TY-002', '']),
    );
    const grants = [{ id: randomUUID(), role: 'community-staff', area: '140321001001' }] as const;
    const caller = { kind: 'person', accountId: staff.accountId, grants, language: 'zh-CN' } as const;
    const once = () => service.get(UnitOfWork).as(caller, (tx) => careless.import(tx, id, read, {}));
    await Promise.all([once(), once()]);
    expect((await enrolled(id)).sort()).toEqual(['安**', '安**', '田**', '田**']);
  });

  it('says in one round what is wrong, the first 200 faults; the marked file holds all', async () => {
    const { id } = await make.programme(staff, { places: 5 });
    const bad = await sheet(...Array.from({ length: 300 }, (_, i) => [`孩${i}`, '五月', '', '电话', '', '']));
    const { body } = await send(id, bad, true);
    expect([body.rows, body.good, body.faults, body.errors.length]).toEqual([300, 0, 900, 200]);
    const { remarks } = await marked(id, bad);
    expect([remarks.length, remarks.at(-1)]).toEqual([
      300,
      '孩299 出生日期：日期要写成 2018-05-20 这样；紧急联系电话：电话号码不对；同意书编号：必填',
    ]);
    const many = await sheet(...Array.from({ length: 5000 }, (_, i) => [`孩${i}`, '2018-05-20', '', '', 'TY', '']));
    expect((await send(id, many, true)).body).toMatchObject({ code: 'too-large', params: { rows: 2000 } });
  });

  it('comes back marked to nobody who may not bring it in', async () => {
    const { id } = await make.programme(staff, { places: 2 });
    const file = await sheet(['安小一', '2018-05-20', '', '', 'TY-001', '']);
    expect((await marked(id, file, 'all', await service.person())).status).toBe(404);
    const elsewhere = await service.person([{ role: 'community-staff', area: '140321001002' }]);
    expect((await marked(id, file, 'all', elsewhere)).status).toBe(404);
    const other = await make.programme(elsewhere, { area: '140321001002' });
    expect((await marked(other.id, file)).status).toBe(404);
    expect((await sendGood(other.id, file)).status).toBe(404);
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

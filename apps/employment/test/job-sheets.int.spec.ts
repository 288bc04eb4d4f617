import { readSheet, UnitOfWork, writeSheet } from '@linli/service';
import { type Person, type TestService, type TestWorld } from '@linli/service/testing';

import { JobsService } from '../src/jobs/jobs.service.js';
import { jobColumns, jobKeys, type JobKey } from '../src/sheets/job-columns.rules.js';
import { JobImportService } from '../src/sheets/job-import.service.js';
import { begin, COMMUNITY, path, type Job, type Kit, type List, type Somebody } from './kit.js';

let world: TestWorld;
let service: TestService;
let make: Kit;
let staff: Somebody;
beforeAll(async () => {
  ({ world, service, make, staff } = await begin());
});
afterAll(() => world.stop());

interface Report {
  rows: number;
  good: number;
  already: number;
  faults: number;
  imported: boolean;
  errors: { pointer: string; code: string; params?: Record<string, string> }[];
  code: string;
}
const good: Record<JobKey, string> = {
  title: '超市收银员',
  description: '负责收银和理货，男女不限，不限婚育。',
  site: '南关街12号',
  area: COMMUNITY,
  lon: '113.631',
  lat: '37.801',
  by: '按小时',
  from: '22',
  to: '25',
  piece: '',
  typicalHourly: '',
  weekdays: '周一至周五',
  begins: '08:30',
  ends: '11:30',
  weeklyHours: '10',
  required: '收银',
  helpful: '',
  insurance: '工伤保险',
  openings: '2',
  until: '2026-12-24',
};
const sheet = async (...rows: Partial<Record<JobKey, string>>[]) =>
  Buffer.from(
    await writeSheet(
      '岗位',
      jobColumns.map(({ header, width }, i) => ({ header, width, of: (row: Record<JobKey, string>) => row[jobKeys[i]!] })),
      rows.map((row) => ({ ...good, ...row })),
    ),
  );
const send = (by: Person, employer: string, file: Buffer, dryRun = false) =>
  by.upload<Report>(
    `${path}/employers/${employer}/jobs/import${dryRun ? '?dryRun=true' : ''}`,
    file,
    'jobs.xlsx',
    'application/octet-stream',
  );
const sendGood = (by: Person, employer: string, file: Buffer) =>
  by.upload<Report>(`${path}/employers/${employer}/jobs/import?rows=good`, file, 'jobs.xlsx', 'application/octet-stream');
/** The same file with its faults marked. */
const marked = async (by: Person, employer: string, file: Buffer, rows = 'all') => {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(file)]), 'jobs.xlsx');
  const answer = await fetch(`${service.address}${path}/employers/${employer}/jobs/import/marked.xlsx?rows=${rows}`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${by.token}` },
  });
  return { status: answer.status, cache: answer.headers.get('cache-control'), bytes: Buffer.from(await answer.arrayBuffer()) };
};
/** What stands under 错误说明 beside each title. */
const remarksOf = async (bytes: Buffer) => {
  const rows = await read(bytes, [...jobColumns.map(({ header }) => header), '错误说明']);
  return rows.map((row) => `${row['岗位名称']} ${row['错误说明']}`.trim());
};
const jobsOf = async (employer: string, by: Person) => (await by.get<List<Job>>(`${path}/jobs/managed?employer=${employer}`)).body.items;
const download = async (by: Person, address: string, body: object) => {
  const answer = await fetch(`${service.address}${path}/${address}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { authorization: `Bearer ${by.token}`, 'content-type': 'application/json' },
  });
  return { status: answer.status, name: answer.headers.get('content-disposition'), bytes: Buffer.from(await answer.arrayBuffer()) };
};
const read = async (bytes: Buffer, headers: string[]) =>
  (
    await readSheet(
      bytes,
      headers.map((header) => ({ key: header, header, check: () => undefined })),
    )
  ).lines.map(({ values }) => values);

describe('a list of jobs', () => {
  it('is looked through cell by cell, the law’s words too, and makes drafts only as a whole', async () => {
    const { owner, id } = await make.employer(staff);
    const bad = await sheet({}, { title: '库管（限男性）' }, { title: '理货员', lat: '北纬' }, { title: '保洁员', weeklyHours: '40' });
    const dry = await send(owner, id, bad, true);
    expect([dry.status, dry.body.rows, dry.body.errors.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([
      201,
      4,
      ['A3 men-only', 'F4 number', 'O5 within-windows'],
    ]);
    expect(dry.body.errors[0]!.params).toMatchObject({ text: '限男性', source: expect.stringContaining('妇女权益保障法') as string });
    expect((await send(owner, id, bad)).body).toMatchObject({ code: 'sheet-invalid', errors: dry.body.errors });
    expect(await jobsOf(id, owner)).toEqual([]);
    expect((await send(owner, id, await sheet({}, { title: '理货员' }), true)).body).toMatchObject({
      rows: 2,
      errors: [],
      imported: false,
    });
    expect(await jobsOf(id, owner)).toEqual([]);
    expect((await send(owner, id, await sheet({}, { title: '理货员' }))).body).toMatchObject({ rows: 2, imported: true });
    expect((await jobsOf(id, owner)).map(({ title, state }) => `${title} ${state}`).sort()).toEqual(['理货员 draft', '超市收银员 draft']);
  });

  it('comes back with its faults marked, all of them, and is read again as it was', async () => {
    const { owner, id } = await make.employer(staff);
    const bad = await sheet({}, { title: '库管（限男性）' }, { title: '理货员', lat: '北纬', openings: '０' }, { title: '超市收银员' });
    const all = await marked(owner, id, bad);
    expect([all.status, all.cache]).toEqual([200, 'no-store']);
    const remarks = await remarksOf(all.bytes);
    expect(remarks[0]).toBe('超市收银员');
    expect(remarks[1]).toMatch(/^库管（限男性） 岗位名称：“限男性”不能写。.*妇女权益保障法/);
    expect(remarks.slice(2)).toEqual(['理货员 纬度：应填写数字；招聘人数：太小了', '超市收银员 岗位名称：和前面的一行重复']);
    expect((await send(owner, id, all.bytes, true)).body).toMatchObject({ rows: 4, good: 1, faults: 4, imported: false });
    const [line] = await service.dataSource.query<{ after: object }[]>(
      `SELECT after FROM audit_line WHERE resource_id = $1 AND action = 'employer.check-sheet' ORDER BY seq LIMIT 1`,
      [id],
    );
    expect(line!.after).toEqual({ rows: 4, faults: 4 });
    expect(await jobsOf(id, owner)).toEqual([]);
  });

  it('gives its good rows first when that is chosen, the others back, and takes none of them twice', async () => {
    const { owner, id } = await make.employer(staff);
    const mixed = await sheet({}, { title: '库管（限男性）' }, { title: '理货员' }, { title: '保洁员', lat: '北纬' });
    expect((await sendGood(owner, id, mixed)).body).toMatchObject({ rows: 4, good: 2, already: 0, faults: 2, imported: true });
    const titles = async () => (await jobsOf(id, owner)).map(({ title }) => title).sort();
    expect(await titles()).toEqual(['理货员', '超市收银员']);
    expect(await remarksOf((await marked(owner, id, mixed, 'good')).bytes)).toEqual([
      expect.stringMatching(/^库管（限男性） 岗位名称：/),
      '保洁员 纬度：应填写数字',
    ]);
    expect((await sendGood(owner, id, mixed)).body).toMatchObject({ rows: 4, good: 0, already: 2, faults: 4, imported: true });
    expect((await send(owner, id, await sheet({}))).body).toMatchObject({
      code: 'sheet-invalid',
      errors: [{ pointer: 'A2', code: 'already-there' }],
    });
    expect(await titles()).toEqual(['理货员', '超市收银员']);
  });

  it('that comes twice at once makes each job once', async () => {
    const { owner, id } = await make.employer(staff);
    const file = await sheet({}, { title: '理货员' }, { title: '保洁员' });
    const answers = await Promise.all([send(owner, id, file), send(owner, id, file), sendGood(owner, id, file)]);
    expect(await jobsOf(id, owner)).toHaveLength(3);
    expect(answers.filter(({ body }) => body.imported && body.good === 3)).toHaveLength(1);
  });

  /** Waits for the other import instead of locking. */
  class Careless extends JobImportService {
    private readonly both = Promise.withResolvers<void>();
    private arrived = 0;

    protected override async lock(): Promise<void> {
      if (++this.arrived === 2) this.both.resolve();
      await this.both.promise;
    }
  }

  it('would make them twice without the lock (control)', async () => {
    const { owner, id } = await make.employer(staff);
    const careless = new Careless(service.get(JobsService));
    const read = await careless.read(await sheet({}, { title: '理货员' }));
    const caller = { kind: 'person', accountId: owner.accountId, grants: [], language: 'en' } as const;
    const once = () => service.get(UnitOfWork).as(caller, (tx) => careless.import(tx, id, read, {}));
    await Promise.all([once(), once()]);
    expect(await jobsOf(id, owner)).toHaveLength(4);
  });

  it('may have an example in it, other spellings of numbers, and a column to the right', async () => {
    const { owner, id } = await make.employer(staff);
    const example = Object.fromEntries(jobColumns.map(({ key, example }, i) => [key, i === 0 ? `示例：${example}` : example]));
    const file = await sheet(example, { begins: '8:30', until: '２０２６/12/24', from: '1,022', to: '' });
    expect((await send(owner, id, file, true)).body).toMatchObject({ rows: 1, good: 1, errors: [] });
  });

  it('comes back marked to nobody who may not bring it in, and with its wrong headers', async () => {
    const { owner, id } = await make.employer(staff);
    const other = Buffer.from(await writeSheet('岗位', [{ header: '姓名', width: 9, of: () => '' }], []));
    expect((await marked(owner, id, other)).status).toBe(200);
    expect((await marked(await make.staff('140321001002'), id, await sheet({}))).status).toBe(404);
    expect((await marked(await service.person(), id, await sheet({}))).status).toBe(404);
    expect((await marked(owner, id, Buffer.from('岗位名称'))).status).toBe(415);
    expect((await marked(owner, id, await sheet({}), 'some')).status).toBe(400);
  });

  it('is brought in by staff for an employer of theirs, whose own it stays to submit', async () => {
    const { owner, id } = await make.employer(staff);
    expect((await send(staff, id, await sheet({}))).body.imported).toBe(true);
    const [job] = await jobsOf(id, owner);
    expect(job).toMatchObject({ state: 'draft', allowedActions: ['change', 'submit', 'withdraw'] });
    expect((await send(staff, id, await sheet({ area: '140321001002' }), true)).body.errors).toMatchObject([
      { pointer: 'D2', code: 'foreign-area' },
    ]);
    expect((await send(await make.staff('140321001002'), id, await sheet({}))).status).toBe(404);
    expect((await send(await service.person(), id, await sheet({}))).status).toBe(404);
  });

  it.each<[string, () => Promise<Buffer>, number, string]>([
    ['no sheet', () => Promise.resolve(Buffer.from('岗位名称,岗位说明')), 415, 'unsupported-media'],
    [
      'other columns',
      async () => Buffer.from(await writeSheet('岗位', [{ header: '姓名', width: 9, of: () => '' }], [])),
      422,
      'sheet-invalid',
    ],
    ['more than two hundred', () => sheet(...Array.from({ length: 201 }, (_, i) => ({ title: `岗位${i}号` }))), 413, 'too-large'],
    ['a file that is too large', () => Promise.resolve(Buffer.alloc(6 * 1024 * 1024)), 413, 'file-too-large'],
  ])('is refused with %s', async (_what, file, status, code) => {
    const { owner, id } = await make.employer(staff);
    const answer = await send(owner, id, await file());
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('is not looked at when it comes from somebody who may not bring it in, or for an employer that nobody has verified', async () => {
    const owner = await service.person([{ role: 'employer' }]);
    const { body: waiting } = await make.register(owner);
    const none = (by: Person, employer: string) => by.post<Report>(`${path}/employers/${employer}/jobs/import`, {});
    expect([(await none(owner, waiting.id)).body.code, (await none(await service.person(), waiting.id)).body.code]).toEqual([
      'employer-unverified',
      'not-found',
    ]);
    const { owner: verified, id } = await make.employer(staff);
    expect((await none(verified, id)).body.code).toBe('unsupported-media');
  });

  it('is not brought in for an employer that was refused', async () => {
    const { owner, id } = await make.employer(staff);
    await staff.post(`${path}/employers/${id}/refuse`, { reason: '营业执照已注销' });
    expect((await send(owner, id, await sheet({}))).body.code).toBe('employer-refused');
  });

  it('goes out without a formula in it, for staff of the area or the employer, and comes back in by the template’s columns', async () => {
    const there = await make.staff('140321007001');
    const one = await make.employer(there, { area: '140321007001' });
    await make.published(there, one, { area: '140321007001', title: '=HYPERLINK("x")' });
    const all = await download(there, 'jobs/export.xlsx', { area: '140321007001' });
    expect([all.status, all.name]).toEqual([200, 'attachment; filename="jobs.xlsx"']);
    expect(await read(all.bytes, ['短码', '岗位名称', '用工单位', '状态'])).toMatchObject([
      { 岗位名称: `'=HYPERLINK("x")`, 状态: '招聘中' },
    ]);
    expect(await read((await download(one.owner, 'jobs/export.xlsx', { employer: one.id })).bytes, ['短码', '岗位名称'])).toHaveLength(1);
    expect([
      (await download(one.owner, 'jobs/export.xlsx', { area: '140321007001' })).status,
      (await download(await service.person(), 'jobs/export.xlsx', { employer: one.id })).status,
      (await download(there, 'jobs/export.xlsx', {})).status,
    ]).toEqual([403, 404, 400]);
    const template = await fetch(`${service.address}${path}/jobs/template.xlsx`, { headers: { authorization: `Bearer ${there.token}` } });
    expect((await readSheet(Buffer.from(await template.arrayBuffer()), jobColumns)).lines).toEqual([]);
  });
});

describe('a list of employers', () => {
  it('goes out with whom to call masked, in full for a reason that names nobody and is written down for each', async () => {
    const there = await make.staff('140321007002');
    const { id } = await make.employer(there, { area: '140321007002' });
    const headers = ['单位名称', '统一社会信用代码', '地址', '社区代码', '状态', '理由', '联系人', '电话'];
    const whom = async (body: object) =>
      (await read((await download(there, 'employers/export.xlsx', { area: '140321007002', ...body })).bytes, headers)).map(
        (row) => `${row['联系人']} ${row['电话']}`,
      );
    expect(await whom({})).toEqual(['武** 138****0602']);
    expect(await whom({ reason: '上门核验用' })).toEqual(['武海燕 13803530602']);
    expect((await download(there, 'employers/export.xlsx', { area: '140321007002', reason: '给武海燕打电话' })).status).toBe(400);
    const lines = await service.dataSource.query<{ action: string; reason: string | null }[]>(
      'SELECT action, reason FROM audit_line WHERE resource_id = ANY($1) AND account_id = $2 ORDER BY seq',
      [[id, '140321007002'], there.accountId],
    );
    expect(lines.map(({ action, reason }) => [action, reason])).toEqual([
      ['employer.verify', null],
      ['employer.export', null],
      ['employer.read', '上门核验用'],
      ['employer.export', null],
    ]);
    expect((await download(staff, 'employers/export.xlsx', { area: '140321007002' })).status).toBe(403);
  });
});

it('how many applied for each job goes out for staff, and names nobody', async () => {
  const there = await make.staff('140321007003');
  const one = await make.employer(there, { area: '140321007003' });
  const job = await make.published(there, one, { area: '140321007003', openings: 3 });
  await make.apply(await make.seeker(), job.id, { channel: 'paper', shared: ['name', 'phone'] });
  const { bytes } = await download(there, 'applications/export.xlsx', { area: '140321007003' });
  const headers = [
    '短码',
    '岗位名称',
    '用工单位',
    '状态',
    '应聘',
    '已联系',
    '已投递',
    '面试中',
    '待确认',
    '已上岗',
    '未录用',
    '已撤回',
    '来自网页',
    '来自微信群',
    '来自张贴的启事',
  ];
  expect(await read(bytes, headers)).toMatchObject([
    { 短码: job.code, 应聘: '1', 已投递: '1', 已上岗: '0', 来自微信群: '0', 来自张贴的启事: '1' },
  ]);
  expect((await download(one.owner, 'applications/export.xlsx', { area: '140321007003' })).status).toBe(403);
});

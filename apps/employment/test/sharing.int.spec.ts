import { readFileSync } from 'node:fs';

import { type Person, type TestService, type TestWorld } from '@linli/service/testing';
import { create, type Font } from 'fontkit';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';

import { JobExpiryJobs } from '../src/jobs/job-expiry.jobs.js';
import { employment } from '../src/service.js';
import { fontsIn, type Face } from '../src/sharing/fonts.js';
import { noticePdf } from '../src/sharing/notice-pdf.js';
import { printed } from '../src/sharing/printed.js';
import type { Shared } from '../src/sharing/share-words.rules.js';
import { begin, kit, path, type Job, type Kit, type List, type Somebody } from './kit.js';

let world: TestWorld;
let service: TestService;
let make: Kit;
let staff: Somebody;
let employer: { owner: Somebody; id: string };
beforeAll(async () => {
  ({ world, service, make, staff } = await begin());
  employer = await make.employer(staff);
});
afterAll(() => world.stop());

const RARE = '䶮㐂𬱖';
interface Share {
  code: string;
  text: string;
  links: { wechat: string; paper: string };
  missing: string[];
}
interface Channel {
  channel: string;
  total: number;
  states: Record<string, number>;
}

const share = (by: Person, id: string) => by.get<Share & { code: string; params: Record<string, string> }>(`${path}/jobs/${id}/share`);
const file = async (by: Person, id: string, name: 'card.png' | 'notice.pdf') => {
  const answer = await fetch(`${service.address}${path}/jobs/${id}/${name}`, { headers: { authorization: `Bearer ${by.token}` } });
  return { status: answer.status, type: answer.headers.get('content-type'), bytes: Buffer.from(await answer.arrayBuffer()) };
};
async function read(pdf: Buffer) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const size = page.getViewport({ scale: 1 });
  return {
    pages: document.numPages,
    size: [Math.round(size.width), Math.round(size.height)],
    text: items.map((item) => ('str' in item ? item.str : '')).join(''),
  };
}

describe('a job that is out', () => {
  it('goes to a group as words with a link that says where it was seen, for its employer and the staff', async () => {
    const job = await make.published(staff, employer);
    for (const by of [employer.owner, staff]) {
      const { status, body } = await share(by, job.id);
      expect([status, body.links]).toEqual([
        200,
        { wechat: `http://localhost/j/${job.code}?c=wechat`, paper: `http://localhost/j/${job.code}?c=paper` },
      ]);
      expect(body.text).toContain(`看详情、报名：http://localhost/j/${job.code}?c=wechat`);
      expect(body.text).not.toMatch(/13803530602|武海燕/);
      expect(body.missing).toEqual([]);
    }
  });

  it('is a card: a picture 1080 pixels wide with ink on it, made without any font of the machine’s', async () => {
    const job = await make.published(staff, employer, { title: `${RARE}手工编织` });
    const { status, type, bytes } = await file(employer.owner, job.id, 'card.png');
    expect([status, type]).toEqual([200, 'image/png']);
    const { width, height } = await sharp(bytes).metadata();
    expect([width, height! > 900]).toEqual([1080, true]);
    expect(bytes.length).toBeLessThan(400_000);
  });

  it('is a paper: one A4 page of which a reader gets back every word, rare characters too, and small', async () => {
    const job = await make.published(staff, employer, {
      title: `${RARE}超市收银员`,
      description: `负责收银和理货，男女不限，不限婚育。${'早班晚班都可以商量。'.repeat(100)}`,
    });
    const { status, type, bytes } = await file(staff, job.id, 'notice.pdf');
    expect([status, type]).toEqual([200, 'application/pdf']);
    const { pages, size, text } = await read(bytes);
    expect([pages, size]).toEqual([1, [595, 842]]);
    for (const words of [
      `${RARE}超市收银员`,
      '南关便民超市',
      '每小时22—24元',
      '周一至周五 08:30—11:30',
      '工伤保险',
      '南关街12号',
      job.code,
      '12月24日前有效',
      `localhost/j/${job.code}`,
      '……',
    ])
      expect(text).toContain(words);
    expect(text.split(job.code).length).toBeGreaterThan(8);
    // Two weights of a font of 20 MB each.
    expect(bytes.length).toBeLessThan(300_000);
  });

  it('says which characters no font has, and puts a sign for them, never a gap; a picture is left out', async () => {
    const job = await make.published(staff, employer, { title: '收银员😀𪚥' });
    expect((await share(staff, job.id)).body.missing).toEqual(['😀', '𪚥']);
    expect((await read((await file(staff, job.id, 'notice.pdf')).bytes)).text).toContain('收银员〓');
  });

  it('would lose them in a font that lacks them (control): neither drawn nor read again', async () => {
    const fonts = await fontsIn(service.config.font);
    const bytes = readFileSync(new URL('../../../node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf', import.meta.url));
    const bare: Face = { bytes, name: '', font: create(bytes) as Font };
    const job: Shared = {
      code: 'K7MP2Q',
      title: RARE,
      description: RARE,
      employer: RARE,
      site: RARE,
      pay: { by: 'hour', from: 1600 },
      windows: [],
      weeklyHours: 10,
      required: [],
      insurance: [],
      openings: 1,
      taken: 0,
      validThrough: new Date('2026-12-24T10:00:00Z'),
    };
    expect([printed(job, fonts).missing, printed(job, { regular: bare, bold: bare }).missing]).toEqual([[], [...RARE]]);
    for (const sign of RARE) {
      expect(fonts.regular.font.layout(sign).glyphs.map(({ id }) => id)).not.toContain(0);
      expect(fonts.bold.font.layout(sign).glyphs.map(({ id }) => id)).not.toContain(0);
      expect(bare.font.layout(sign).glyphs.map(({ id }) => id)).toContain(0);
    }
    expect((await read(await noticePdf(job, 'http://localhost', fonts, new Date()))).text).toContain(RARE);
    expect((await read(await noticePdf(job, 'http://localhost', { regular: bare, bold: bare }, new Date()))).text).not.toContain(RARE);
  });

  it('is not set where there are no fonts, which it says; the words go out all the same', async () => {
    const bare = await world.service(employment, { config: { font: undefined } });
    const by = kit(bare);
    by.at('08:00');
    const reviewer = await by.staff();
    const job = await by.published(reviewer, await by.employer(reviewer));
    expect((await reviewer.get<Share>(`${path}/jobs/${job.id}/share`)).status).toBe(200);
    expect((await reviewer.get<{ code: string }>(`${path}/jobs/${job.id}/notice.pdf`)).body.code).toBe('unavailable');
  });
});

describe('who may send it out', () => {
  const everyWay = (by: Person, id: string) =>
    Promise.all([share(by, id), file(by, id, 'card.png'), file(by, id, 'notice.pdf')].map(async (answer) => (await answer).status));

  it('nobody else, not even who knows of it; staff of another area neither', async () => {
    const job = await make.published(staff, employer);
    expect(await everyWay(await service.person(), job.id)).toEqual([403, 403, 403]);
    expect(await everyWay(await make.staff('140321001002'), job.id)).toEqual([403, 403, 403]);
    expect((await (await make.employer(staff)).owner.get(`${path}/jobs/${job.id}/channels`)).status).toBe(403);
    expect((await fetch(`${service.address}${path}/jobs/${job.id}/share`)).status).toBe(401);
  });

  it('nobody of a draft, which strangers do not learn of', async () => {
    const { body: draft } = await make.draft(employer.owner, employer.id);
    expect([await everyWay(employer.owner, draft.id), await everyWay(await service.person(), draft.id)]).toEqual([
      [409, 409, 409],
      [404, 404, 404],
    ]);
    expect((await share(employer.owner, draft.id)).body.code).toBe('not-published');
  });

  it.each<[string, (id: string) => Promise<unknown>, string]>([
    ['filled', (id) => employer.owner.post(`${path}/jobs/${id}/fill`), 'filled'],
    ['withdrawn', (id) => staff.post(`${path}/jobs/${id}/withdraw`, { reason: '信息不实' }), 'withdrawn'],
  ])('nobody of one that is %s: gone, and it says why', async (_what, end, state) => {
    const job = await make.published(staff, employer);
    await end(job.id);
    expect(await everyWay(employer.owner, job.id)).toEqual([410, 410, 410]);
    expect((await share(employer.owner, job.id)).body).toMatchObject({ code: 'job-over', params: { state } });
  });

  it('nobody of one that has run out, before and after the job says so', async () => {
    const job = await make.published(staff, employer, { validThrough: '2026-11-24T12:00:00+08:00' });
    make.at('12:01');
    const before = await share(employer.owner, job.id);
    await service.get(JobExpiryJobs).expire();
    const after = await share(employer.owner, job.id);
    make.at('08:00');
    for (const { status, body } of [before, after]) expect([status, body.params.state]).toEqual([410, 'expired']);
  });
});

it('applications are counted by where they came from, for employer and staff; nobody is named, and staff read no application', async () => {
  const job = await make.published(staff, employer, { openings: 3 });
  const [first, second, third] = [await make.seeker(), await make.seeker(), await make.seeker()];
  const { body: one } = await make.apply(first, job.id, { channel: 'wechat', shared: ['name', 'phone'] });
  await make.apply(second, job.id, { channel: 'wechat', shared: ['name', 'phone'] });
  await make.apply(third, job.id, { channel: 'paper' });
  await make.act(employer.owner, one.id, 'interview');
  for (const by of [employer.owner, staff]) {
    const { body } = await by.get<List<Channel>>(`${path}/jobs/${job.id}/channels`);
    expect(body.items).toEqual([
      { channel: 'console', total: 0, states: {} },
      { channel: 'wechat', total: 2, states: { interviewing: 1, submitted: 1 } },
      { channel: 'paper', total: 1, states: { contacted: 1 } },
      { channel: 'staff', total: 0, states: {} },
      { channel: 'micro-home', total: 0, states: {} },
    ]);
  }
  expect((await staff.get<Job>(`${path}/applications/${one.id}`)).status).toBe(404);
});

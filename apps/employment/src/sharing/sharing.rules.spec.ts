import type { JobState, PosterState } from '@linli/contracts';
import { DomainError } from '@linli/problems';

import { codeOf } from '../../test/code-of.js';
import { checkPlace, checkRoom, endOf, MOST_POSTERS, posterMachine } from '../jobs/poster.rules.js';
import { linesOf, printable } from './lines.rules.js';
import { daysWords, facts, groupText, hoursWords, payWords, shortLink, typedLink, type Shared } from './share-words.rules.js';
import { checkShareable, checkSharer } from './sharing.rules.js';

const job: Shared = {
  code: 'K7MP2Q',
  title: '社区超市收银员',
  description: '收银和理货。',
  employer: '南关便民超市',
  site: '南关街12号',
  pay: { by: 'hour', from: 1600, to: 1800 },
  windows: [{ weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '11:30' }],
  weeklyHours: 10,
  required: ['cashier'],
  insurance: ['injury'],
  openings: 3,
  taken: 1,
  validThrough: new Date('2026-12-24T18:00:00+08:00'),
};

it.each<[JobState, JobState, string | undefined]>([
  ['submitted', 'published', undefined],
  ['published', 'published', undefined],
  ['published', 'filled', 'filled'],
  ['published', 'expired', 'expired'],
  ['published', 'withdrawn', 'withdrawn'],
  ['published', 'draft', 'revised'],
  ['submitted', 'draft', undefined],
  ['draft', 'withdrawn', undefined],
])('what a paper says of a job that goes from %s to %s ends by: %s', (from, to, end) => expect(endOf(from, to)).toBe(end));

describe('the words of a job that goes out', () => {
  it.each([
    [{ by: 'hour', from: 1600 }, '每小时16元'],
    [{ by: 'hour', from: 1600, to: 1850 }, '每小时16—18.5元'],
    [{ by: 'piece', from: 1200, piece: '双' }, '每双12元'],
    [{ by: 'piece', from: 35, to: 50, piece: '件', typicalHourly: 1800 }, '每件0.35—0.5元，熟手每小时约18元'],
  ] as const)('pay %j reads %s', (pay, words) => expect(payWords(pay)).toBe(words));

  it.each([
    [[1, 2, 3, 4, 5], '周一至周五'],
    [[7, 6], '周六、周日'],
    [[1, 3, 5], '周一、周三、周五'],
    [[1, 2, 3, 6], '周一至周三、周六'],
    [[1, 2, 3, 4, 5, 6, 7], '每天'],
  ])('days %j read %s', (days, words) => expect(daysWords(days)).toBe(words));

  it('says the next day where a window goes over midnight, and both windows', () => {
    expect(
      hoursWords([
        { weekdays: [6], from: '22:00', to: '06:00' },
        { weekdays: [1, 2], from: '09:00', to: '12:00' },
      ]),
    ).toBe('周六 22:00—次日06:00；周一、周二 09:00—12:00');
  });

  it('is a text for a group with its own link, which says where it was seen', () => {
    expect(groupText(job, 'https://linli.example')).toBe(
      '【家门口招聘】社区超市收银员\n单位：南关便民超市\n报酬：每小时16—18元\n时间：周一至周五 08:30—11:30，每周至少10小时\n地点：南关街12号\n保险：工伤保险\n要求：收银\n名额：还招2人，12月24日截止\n看详情、报名：https://linli.example/j/K7MP2Q?c=wechat\n岗位编号：K7MP2Q',
    );
    expect(shortLink('https://linli.example', 'K7MP2Q', 'paper')).toBe('https://linli.example/j/K7MP2Q?c=paper');
    expect(typedLink('https://linli.example', 'K7MP2Q')).toBe('linli.example/j/K7MP2Q');
  });

  it('leaves out what there is not: no insurance, no skills', () => {
    expect(facts({ ...job, insurance: [], required: [] }).map(({ name }) => name)).toEqual(['报酬', '时间', '地点', '名额']);
  });
});

describe('who may send a job out, and when', () => {
  it.each([
    ['its employer', ['employer'], true, 'fine'],
    ['staff of its area', ['staff'], true, 'fine'],
    ['anybody else', [], true, 'forbidden'],
    ['anybody else, of a draft', [], false, 'not-found'],
  ])('%s: %o, known %s → %s', (_who, parts, known, outcome) => expect(codeOf(() => checkSharer(parts, { known }))).toBe(outcome));

  it.each<[JobState, boolean, string]>([
    ['draft', false, 'not-published'],
    ['submitted', false, 'not-published'],
    ['published', true, 'fine'],
    ['published', false, 'job-over'],
    ['filled', false, 'job-over'],
    ['expired', false, 'job-over'],
    ['withdrawn', false, 'job-over'],
  ])('%s, open %s → %s', (state, open, outcome) => expect(codeOf(() => checkShareable({ state, open }))).toBe(outcome));

  it('says what became of it', () => {
    const said = (state: JobState) => {
      try {
        checkShareable({ state, open: false });
      } catch (error) {
        return (error as DomainError).params.state;
      }
    };
    expect([said('filled'), said('withdrawn'), said('published')]).toEqual(['filled', 'withdrawn', 'expired']);
  });
});

describe('a paper', () => {
  const met = (state: PosterState, ...parts: ('sharer' | 'reader' | 'system')[]) => ({ state, parts });

  it.each([
    ['take-down', 'hanging', 'taken-down'],
    ['call-down', 'hanging', 'due'],
    ['done', 'due', 'taken-down'],
    ['not-found', 'due', 'not-found'],
  ] as const)('%s: %s → %s', (command, from, to) => expect(posterMachine.next(command, met(from, 'system'))).toBe(to));

  it.each([
    ['take-down', 'due'],
    ['call-down', 'due'],
    ['call-down', 'taken-down'],
    ['done', 'hanging'],
    ['done', 'taken-down'],
    ['not-found', 'not-found'],
  ] as const)('not %s when %s', (command, from) =>
    expect(codeOf(() => posterMachine.next(command, met(from, 'system')))).toBe('wrong-state'),
  );

  it('may be taken down by who put it up while its job runs; after that the grid does', () => {
    expect([
      posterMachine.allowed(met('hanging', 'sharer')),
      posterMachine.allowed(met('due', 'sharer')),
      posterMachine.allowed(met('taken-down', 'sharer')),
    ]).toEqual([['take-down'], [], []]);
    expect(codeOf(() => posterMachine.next('done', met('due', 'sharer')))).toBe('forbidden');
    expect([
      posterMachine.allowed(met('hanging', 'reader')),
      codeOf(() => posterMachine.next('take-down', met('hanging', 'reader'))),
    ]).toEqual([[], 'forbidden']);
  });

  it.each([
    ['3号楼2单元门口公告栏', 'fine'],
    ['南关街12号 邮编045200，共1380353张', 'fine'],
    ['找小武 13803530602', 'validation-failed'],
    ['电话１３８ ０３５３ ０６０２', 'validation-failed'],
    ['138-0353-0602', 'validation-failed'],
    ['14032119900101001X的家门口', 'validation-failed'],
  ])('at %s: %s', (place, outcome) => expect(codeOf(() => checkPlace(place))).toBe(outcome));

  it('hangs at a hundred places at most', () => {
    expect([codeOf(() => checkRoom(MOST_POSTERS - 1)), codeOf(() => checkRoom(MOST_POSTERS))]).toEqual(['fine', 'posters-enough']);
  });
});

describe('lines', () => {
  const wide = (text: string) => [...text].length;
  it.each([
    ['社区超市收银员', 4, ['社区超市', '收银员']],
    ['收银、理货，白班', 4, ['收银、理', '货，白班']],
    ['收银理货，白班', 4, ['收银理', '货，白班']],
    ['每周15小时', 4, ['每周15', '小时']],
    ['08:30—11:30上班', 6, ['08:30—', '11:30', '上班']],
    ['网址linli.pingding.gov.cn', 8, ['网址linli.', 'pingdin', 'g.gov.cn']],
    ['招聘（急招）', 3, ['招聘', '（急', '招）']],
    ['编号 K7MP2Q', 7, ['编号', 'K7MP2Q']],
    ['一\n二', 9, ['一', '二']],
  ])('%j in %i: %j', (text, width, lines) => expect(linesOf(text, wide, width)).toEqual(lines));

  it('says that more was there', () => expect(linesOf('收银理货导购保洁', wide, 4, 1)).toEqual(['收银……']));

  it('never loses a sign that a font lacks without saying so', () => {
    const has = (code: number) => code < 0x1f000;
    expect(printable('王䶮𬱖😀店', has)).toEqual({ text: '王䶮〓店', missing: ['𬱖', '😀'] });
    expect(printable('王䶮𬱖店', () => true)).toEqual({ text: '王䶮𬱖店', missing: [] });
  });
});

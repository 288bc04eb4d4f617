import { figuresOf, type Tally } from './figures.rules.js';
import { stepOf, type HistoryLine } from './history.rules.js';

const [owner, staff, seeker, system] = ['owner', 'staff', 'seeker', 'system'];
const line = (action: string, account_id: string, more: Partial<HistoryLine> = {}): HistoryLine => ({
  seq: '1',
  at: new Date(0),
  account_id,
  action,
  state: null,
  reason: null,
  ...more,
});
const step = (one: HistoryLine, named = true) => stepOf(one, [owner], system, named);

it.each<[string, string, object]>([
  ['job.submit', owner, { did: 'submit', by: 'employer' }],
  ['job.send-back', staff, { did: 'send-back', by: 'staff', accountId: staff }],
  ['job.expire', system, { did: 'expire', by: 'district' }],
  ['job.hire', seeker, { did: 'hire', by: 'seeker' }],
  ['employer.read', staff, { did: 'read', by: 'staff', accountId: staff }],
])('%s by %s is told as %j', (action, account, told) => expect(step(line(action, account))).toEqual({ at: new Date(0), ...told }));

it('never says who was hired, not even to staff, and no account to the employer', () => {
  expect(JSON.stringify(step(line('job.hire', seeker)))).not.toContain('"accountId"');
  expect(step(line('job.publish', staff, { state: 'published' }), false)).toEqual({
    at: new Date(0),
    did: 'publish',
    by: 'staff',
    state: 'published',
  });
});

it('figures are of one community each, with nothing where there is nothing', () => {
  const tally = (more: Partial<Tally> = {}): Tally => ({
    community: '140321001001',
    key: 'published',
    n: 2,
    openings: 0,
    taken: 0,
    ...more,
  });
  const all = figuresOf({
    employers: [tally({ key: 'verified', n: 3 })],
    jobs: [
      tally({ openings: 8, taken: 3 }),
      tally({ key: 'filled', n: 1, openings: 2, taken: 2 }),
      tally({ community: '140321001002', key: 'draft', n: 1, openings: 5 }),
    ],
    applications: [
      { community: '140321001001', state: 'submitted', channel: 'paper', n: 2 },
      { community: '140321001001', state: 'placed', channel: 'paper', n: 1 },
      { community: '140321001001', state: 'placed', channel: 'wechat', n: 4 },
    ],
  });
  expect(all).toEqual([
    {
      area: '140321001001',
      employers: { verified: 3 },
      jobs: { published: 2, filled: 1 },
      free: 5,
      placed: 5,
      applications: { submitted: 2, placed: 5 },
      channels: { paper: 3, wechat: 4 },
    },
    { area: '140321001002', employers: {}, jobs: { draft: 1 }, free: 0, placed: 0, applications: {}, channels: {} },
  ]);
});

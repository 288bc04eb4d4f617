import { chosenIn, isMixed, type Filters } from './filters.rules.js';

const filters: Filters = {
  search: { name: 'q', label: '编号' },
  choices: [
    { name: 'state', label: '状态', options: [{ value: 'open', label: '报名中' }] },
    { name: 'area', label: '社区', options: [] },
  ],
  days: { from: '登记自', to: '至' },
  flags: [{ name: 'overdue', label: '只看超期' }],
};

describe('the filters that are set', () => {
  it.each([
    ['', []],
    ['state=open', ['状态 报名中']],
    ['state=unheard-of', ['状态 unheard-of']],
    ['area=140321001001', ['社区 140321001001']],
    ['from=2026-11-01&to=2026-11-30', ['登记自 2026-11-01', '至 2026-11-30']],
    ['overdue=true&state=open', ['状态 报名中', '只看超期']],
    ['overdue=false&state=', []],
    ['q=积水&sort=due&open=1', []],
  ])('by %j: %j', (query, wanted) => expect(chosenIn(filters, new URLSearchParams(query)).map(({ words }) => words)).toEqual(wanted));

  it('are taken away by their names in the address', () => {
    const pressed = [{ words: '仅看王芳', names: ['account', 'thing'] }];
    expect(chosenIn({ ...filters, pressed }, new URLSearchParams('from=2026-11-01')).map(({ names }) => names)).toEqual([
      ['from'],
      ['account', 'thing'],
    ]);
  });
});

it('choices alone are not mixed with others', () => {
  expect([isMixed({ choices: filters.choices! }), isMixed({}), isMixed(filters), isMixed({ flags: filters.flags! })]).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

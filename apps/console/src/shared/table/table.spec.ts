import {
  chosenAfter,
  filtersIn,
  keyOf,
  MOST_VIEWS,
  neighbour,
  readSettings,
  shownOf,
  viewNow,
  widthOf,
  withColumns,
  withoutView,
  withView,
  type ColumnRule,
  type Settings,
} from './table.rules.js';

const columns: ColumnRule[] = [
  { key: 'number', width: 150, always: true },
  { key: 'words', least: 200 },
  { key: 'registered', width: 120, from: 1100 },
  { key: 'followers', width: 80, hidden: true },
];
const keysOf = (chosen: string[] | undefined, width: number) => shownOf(columns, chosen, width).map(({ key }) => key);
const settings = (more: Partial<Settings> = {}): Settings => ({ ...readSettings(null), ...more });

describe('the columns of a table', () => {
  it.each([
    [1000, ['number', 'words']],
    [1100, ['number', 'words', 'registered']],
    [2500, ['number', 'words', 'registered']],
  ])('are, where nobody chose, those that there is room for: %i px', (width, wanted) => expect(keysOf(undefined, width)).toEqual(wanted));

  it('leave out, where they do not fit, those first that ask for the most room', () => {
    const wide: ColumnRule[] = [
      { key: 'number', width: 165, always: true },
      { key: 'state', width: 105 },
      { key: 'area', width: 140, from: 300 },
    ];
    const near: ColumnRule[] = [...wide, { key: 'urgency', width: 110, from: 320 }];
    expect(
      [520, 519, 410, 409, 100].map((room) =>
        shownOf(near, undefined, room)
          .map(({ key }) => key)
          .join(' '),
      ),
    ).toEqual(['number state area urgency', 'number state area', 'number state area', 'number state', 'number state']);
  });

  it('are those that were chosen however wide it is, in their own order, and always the one that says what the row is', () => {
    expect(keysOf(['followers', 'words'], 700)).toEqual(['number', 'words', 'followers']);
    expect(keysOf([], 2500)).toEqual(['number']);
    expect(keysOf(['no-longer-there'], 2500)).toEqual(['number']);
  });

  it('begin, when the first is ticked or unticked, with those that are shown', () => {
    expect(chosenAfter(columns, undefined, 1200, 'followers')).toEqual(['number', 'words', 'registered', 'followers']);
    expect(chosenAfter(columns, undefined, 1200, 'words')).toEqual(['number', 'registered']);
    expect(chosenAfter(columns, ['number', 'registered'], 1200, 'words')).toEqual(['number', 'words', 'registered']);
  });

  it('have a width together', () => expect(widthOf(shownOf(columns, undefined, 1200))).toBe(470));
});

describe('what a browser kept of a table', () => {
  it('is what was kept', () => {
    const kept = settings({
      columns: ['words'],
      density: 'small',
      paging: 'pages',
      keys: false,
      views: [{ name: '超期', filters: 'a=b' }],
    });
    expect(readSettings(JSON.stringify(kept))).toEqual(kept);
  });

  it.each([null, '', 'no json', '[]', '5', 'null'])('is nothing when it cannot be read: %j', (text) =>
    expect(readSettings(text)).toEqual({ density: 'middle', paging: 'endless', keys: true, views: [] }),
  );

  it('is what of it is right', () =>
    expect(
      readSettings(
        JSON.stringify({ columns: [1], density: 'huge', paging: 'pages', keys: 'yes', views: [{ name: 1 }, { name: 'a', filters: '' }] }),
      ),
    ).toEqual({ density: 'middle', paging: 'pages', keys: true, views: [{ name: 'a', filters: '' }] }));
});

describe('saved views', () => {
  const filters = filtersIn(new URLSearchParams('state=registered&overdue=true'));

  it('hold filters whatever their order in the address, and never the row that is open', () => {
    expect(filtersIn(new URLSearchParams('overdue=true&open=1&area=&state=registered'))).toBe(filters);
  });

  it('are known again by filters and columns', () => {
    const saved = withView(settings({ columns: ['words'] }), '超期', filters);
    expect(viewNow(saved, filters)).toBe('超期');
    expect(viewNow(saved, '')).toBeUndefined();
    expect(viewNow(withColumns(saved, undefined), filters)).toBeUndefined();
    expect(viewNow(withColumns(saved, undefined), '')).toBe('');
  });

  it('are overwritten by one of the same name, and taken away', () => {
    const once = withView(settings(), '超期', filters);
    const twice = withView({ ...once, columns: ['words'] }, '超期', '');
    expect(twice.views).toEqual([{ name: '超期', filters: '', columns: ['words'] }]);
    expect(withoutView(twice, '超期').views).toEqual([]);
  });

  it('are not without number: the oldest goes', () => {
    let full = settings();
    for (let n = 0; n <= MOST_VIEWS; n++) full = withView(full, `v${n}`, filters);
    expect([full.views.length, full.views[0]?.name, full.views.at(-1)?.name]).toEqual([MOST_VIEWS, 'v1', `v${MOST_VIEWS}`]);
  });
});

describe('keys', () => {
  it.each([
    [['a', 'b', 'c'], undefined, 1, 'a'],
    [['a', 'b', 'c'], undefined, -1, 'c'],
    [['a', 'b', 'c'], 'a', 1, 'b'],
    [['a', 'b', 'c'], 'a', -1, undefined],
    [['a', 'b', 'c'], 'c', 1, undefined],
    [['a', 'b', 'c'], 'gone', 1, 'a'],
    [[], undefined, 1, undefined],
  ] as const)('in %j from %s by %i: %s', (ids, of, step, wanted) => expect(neighbour(ids, of, step)).toBe(wanted));

  const press = (key: string, more: object = {}) => keyOf({ key, ctrlKey: false, altKey: false, metaKey: false, ...more });
  it('ask for what they are for, and for nothing together with the browser’s', () => {
    expect(['j', 'J', 'ArrowDown', 'k', 'ArrowUp', 'Enter', 'x', '/', 'q'].map((key) => press(key))).toEqual([
      'next',
      'next',
      'next',
      'previous',
      'previous',
      'open',
      'select',
      'search',
      undefined,
    ]);
    expect([press('x', { ctrlKey: true }), press('k', { metaKey: true }), press('j', { altKey: true })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

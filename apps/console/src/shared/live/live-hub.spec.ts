import type { LiveListener } from '@linli/client';

import { LiveHub, type News } from './live-hub.js';

/** Streams that are open, as the district would see them. */
const streams = new Map<number, { topics: readonly string[]; on: LiveListener }>();
let opened = 0;

function open(topics: readonly string[], on: LiveListener): () => void {
  const id = (opened += 1);
  streams.set(id, { topics, on });
  setTimeout(() => {
    on.beat?.();
    for (const service of new Set(topics.map((topic) => topic.split('.')[0]!))) on.ready?.(service);
  }, 10);
  return () => streams.delete(id);
}

let hubs: LiveHub[];
let account: string;

function tab(): { hub: LiveHub; heard: News[] } {
  const heard: News[] = [];
  const hub = new LiveHub(account, { open, locks: navigator.locks, visible: () => true }, (news) => heard.push(news));
  hubs.push(hub);
  return { hub, heard };
}

async function until(there: () => boolean): Promise<void> {
  const end = Date.now() + 5000;
  while (!there()) {
    if (Date.now() > end) throw new Error(`not so: ${JSON.stringify([...streams.values()])}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
const only = () => [...streams.values()][0]!;
const listensTo = (...topics: string[]) => until(() => streams.size === 1 && only().topics.toSorted().join() === topics.toSorted().join());
/** What came before the services listened is read anew; then all is heard. */
const begun = async (...tabs: { heard: News[] }[]): Promise<void> => {
  await until(() => tabs.every(({ heard }) => heard.length > 0));
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const { heard } of tabs) {
    expect(heard.every(({ kind }) => kind === 'again')).toBe(true);
    heard.length = 0;
  }
};
const hint = (service: string, topic: string) => ({
  service,
  type: 'x',
  aggregate: { type: 'case', id: '1', version: 1 },
  topics: [topic],
});

beforeEach(() => {
  hubs = [];
  account = crypto.randomUUID();
});
afterEach(() => hubs.forEach((hub) => hub.close()));

it('eight tabs keep one stream for what all of them want, and each hears what it asked for', async () => {
  const tabs = Array.from({ length: 8 }, tab);
  tabs.forEach(({ hub }, n) => hub.want(['youth.account:me', `grid.case:${n}`]));
  await listensTo('youth.account:me', ...tabs.map((_, n) => `grid.case:${n}`));
  await begun(...tabs);
  only().on.hint(hint('grid', 'case:3'));
  only().on.hint(hint('youth', 'account:me'));
  await until(() => tabs.every(({ heard }) => heard.some((news) => news.kind === 'hint' && news.hint.service === 'youth')));
  expect(tabs.map(({ heard }) => heard.length)).toEqual(tabs.map((_, n) => (n === 3 ? 2 : 1)));
});

it('what may have been missed is told to the tabs that listen to that service', async () => {
  const [one, other] = [tab(), tab()];
  one.hub.want(['grid.case:1']);
  other.hub.want(['youth.account:me']);
  await listensTo('grid.case:1', 'youth.account:me');
  await begun(one, other);
  only().on.again('youth');
  await until(() => other.heard.length === 1);
  expect([one.heard, other.heard]).toEqual([[], [{ kind: 'again', service: 'youth' }]]);
});

it('when the tab that listens closes, the next takes over, and reads what may have been missed', async () => {
  const [first, second] = [tab(), tab()];
  first.hub.want(['grid.case:1']);
  second.hub.want(['grid.case:2']);
  await listensTo('grid.case:1', 'grid.case:2');
  await begun(first, second);
  first.hub.close();
  await listensTo('grid.case:2');
  await until(() => second.heard.length === 1);
  expect(second.heard).toEqual([{ kind: 'again', service: 'grid' }]);
  only().on.hint(hint('grid', 'case:2'));
  await until(() => second.heard.length === 2);
});

it('a page that is opened and left changes the stream only when it needs more', async () => {
  const { hub } = tab();
  hub.want(['youth.account:me']);
  await listensTo('youth.account:me');
  const leave = hub.want(['grid.case:1']);
  await listensTo('youth.account:me', 'grid.case:1');
  const before = opened;
  leave();
  hub.want(['grid.case:1']);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect([opened, streams.size]).toEqual([before, 1]);
});

it('what changed after a page was read and before its topics were heard is read anew, once', async () => {
  const { hub, heard } = tab();
  hub.want(['youth.account:me', 'grid.case:1']);
  await until(() => heard.length === 2);
  expect(heard.map((news) => news.kind === 'again' && news.service).toSorted()).toEqual(['grid', 'youth']);
  hub.want(['grid.case:2']);
  await listensTo('youth.account:me', 'grid.case:1', 'grid.case:2');
  await until(() => heard.length === 3);
  expect(heard[2]).toEqual({ kind: 'again', service: 'grid' });
  only().on.ready?.('grid');
  expect(heard).toHaveLength(3);
});

it('two people in one browser each have their own (control: the lock is what keeps it to one)', async () => {
  tab().hub.want(['youth.account:a']);
  account = crypto.randomUUID();
  tab().hub.want(['youth.account:b']);
  await until(() => streams.size === 2);
});

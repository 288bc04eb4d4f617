import { unreadBehind } from './unread.js';

const told = (unread: number) => ({ any: unread > 0, unread });

it('counts behind a door what the page there lists', () => {
  const all = { grid: told(3), youth: told(2), employment: told(1), volunteering: told(4), identity: told(5), exchange: told(0) };
  expect(unreadBehind(all)).toEqual({ '/notices': 15, '/children': 2 });
});

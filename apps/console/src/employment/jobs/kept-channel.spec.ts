import { channelOf, saveChannel } from './kept-channel.js';

function store(): Storage {
  const kept = new Map<string, string>();
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) } as Storage;
}

it.each([
  ['wechat', 'wechat'],
  ['paper', 'paper'],
  ['staff', 'console'],
  ['<script>', 'console'],
  [null, 'console'],
])('a link that says %s is of %s', (said, channel) => {
  const kept = store();
  saveChannel(kept, 'a', said);
  expect(channelOf(kept, 'a')).toBe(channel);
});

it('is of one job, and stays when she comes back without it', () => {
  const kept = store();
  saveChannel(kept, 'a', 'paper');
  saveChannel(kept, 'a', null);
  expect([channelOf(kept, 'a'), channelOf(kept, 'b')]).toEqual(['paper', 'console']);
});

import { decide, limits, type OpenTrouble, type TroubleKind } from './trouble.rules.js';

const NOW = new Date('2026-11-29T10:00:00Z');
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const open = (kind: TroubleKind, minutes: number, noticed: boolean, about = 'a'): OpenTrouble => ({
  kind,
  about,
  since: minutesAgo(minutes),
  noticedAt: noticed ? minutesAgo(minutes) : null,
});
const measured = (kind: TroubleKind, value: number, about = 'a') => ({ kind, about, value });

interface Case {
  before?: OpenTrouble[];
  found?: ReturnType<typeof measured>[];
  unknown?: TroubleKind[];
  then: { begun?: string[]; over?: string[]; due?: string[] };
}

it.each<[string, Case]>([
  ['nothing', { then: {} }],
  [
    'a dead letter begins, and is told at once',
    { found: [measured('dead-letter', 1)], then: { begun: ['dead-letter a'], due: ['dead-letter a'] } },
  ],
  ['it lasts: it was told', { before: [open('dead-letter', 1, true)], found: [measured('dead-letter', 1)], then: {} }],
  ['a day later too', { before: [open('dead-letter', 1440, true)], found: [measured('dead-letter', 900)], then: {} }],
  [
    'nobody could be told before: now',
    { before: [open('dead-letter', 9, false)], found: [measured('dead-letter', 1)], then: { due: ['dead-letter a'] } },
  ],
  ['it is gone: over', { before: [open('dead-letter', 1, true)], then: { over: ['dead-letter a'] } }],
  [
    'it comes back after that: another one',
    { found: [measured('dead-letter', 1)], then: { begun: ['dead-letter a'], due: ['dead-letter a'] } },
  ],
  [
    'of another thing: another one',
    {
      before: [open('dead-letter', 1, true)],
      found: [measured('dead-letter', 1), measured('dead-letter', 1, 'b')],
      then: { begun: ['dead-letter b'], due: ['dead-letter b'] },
    },
  ],
  [
    'a job’s item is not the job',
    {
      before: [open('failed-item', 1, true)],
      found: [measured('failed-item', 2), measured('failed-job', 1)],
      then: { begun: ['failed-job a'], due: ['failed-job a'] },
    },
  ],
  ['a relay at its limit is none', { found: [measured('relay-lag', limits['relay-lag'].above)], then: {} }],
  ['a relay over it begins, and is not told yet', { found: [measured('relay-lag', 61)], then: { begun: ['relay-lag a'] } }],
  ['nor while it may pass by itself', { before: [open('relay-lag', 2.9, false)], found: [measured('relay-lag', 200)], then: {} }],
  ['it has not: told', { before: [open('relay-lag', 3, false)], found: [measured('relay-lag', 200)], then: { due: ['relay-lag a'] } }],
  [
    'it has: over, and nobody was told',
    { before: [open('relay-lag', 3, false)], found: [measured('relay-lag', 0)], then: { over: ['relay-lag a'] } },
  ],
  [
    'a consumer behind its limit, told after five minutes',
    { before: [open('consumer-lag', 5, false)], found: [measured('consumer-lag', 101)], then: { due: ['consumer-lag a'] } },
  ],
  ['a consumer of which nothing is known stays as it is', { before: [open('consumer-lag', 5, true)], unknown: ['consumer-lag'], then: {} }],
  [
    'and of what is known of others nothing follows for it',
    { before: [open('consumer-lag', 5, true), open('failed-job', 5, true)], unknown: ['consumer-lag'], then: { over: ['failed-job a'] } },
  ],
  [
    'a message that does not go out is told at once',
    { found: [measured('message-failed', 1, 'aliyun')], then: { begun: ['message-failed aliyun'], due: ['message-failed aliyun'] } },
  ],
  ['one went out since: over', { before: [open('message-failed', 1, true, 'aliyun')], then: { over: ['message-failed aliyun'] } }],
  ['lines that wait five minutes for a seal', { found: [measured('unsealed-audit', 300)], then: {} }],
  ['and longer', { found: [measured('unsealed-audit', 301)], then: { begun: ['unsealed-audit a'], due: ['unsealed-audit a'] } }],
])('%s', (_, { before = [], found = [], unknown = [], then }) => {
  const { begun, over, due } = decide(before, { found, unknown: new Set(unknown) }, NOW);
  const names = (all: { kind: string; about: string }[]) => all.map(({ kind, about }) => `${kind} ${about}`);
  expect({ begun: names(begun), over: names(over), due: names(due) }).toEqual({ begun: [], over: [], due: [], ...then });
});

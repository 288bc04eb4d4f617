import { clock, formatOf, whySilent } from './voice.rules.js';

it.each([
  [0, '0:00'],
  [7.9, '0:07'],
  [60, '1:00'],
  [75, '1:15'],
])('a clock of %d s reads %s', (seconds, words) => expect(clock(seconds)).toBe(words));

it('records as the browser can, and not at all where it can do neither', () => {
  expect([formatOf(() => true), formatOf((type) => type === 'audio/mp4'), formatOf(() => false)]).toEqual([
    'audio/webm;codecs=opus',
    'audio/mp4',
    undefined,
  ]);
});

it.each([
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'none'],
  ['NotReadableError', 'busy'],
  [undefined, 'busy'],
])('%s: the microphone is %s', (name, why) => expect(whySilent(name)).toBe(why));

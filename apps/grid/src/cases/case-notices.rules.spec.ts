import { detailsOf, noticesOf, type People, type Stepped } from './case-notices.rules.js';

const people = (change: Partial<People> = {}): People => ({ channel: 'console', reporter: 'resident', handler: 'worker', ...change });
const step = (action: string, data?: Stepped['data'], before = people(), after = before): Stepped => ({ action, data, before, after });

it.each<[string, Stepped, string[]]>([
  ['acceptance tells the reporter', step('accept'), ['case-accepted: resident']],
  ['what nobody reported, nobody', step('accept', undefined, people({ reporter: null })), ['case-accepted: ']],
  [
    'an agency’s client reads its cases, not notices',
    step('close', undefined, people({ channel: 'api' })),
    ['case-closed: ', 'followed-closed: followers'],
  ],
  [
    'dispatching tells the new handler and the former one',
    step('dispatch', undefined, people({ handler: 'before' }), people()),
    ['case-dispatched: worker', 'case-passed-on: before'],
  ],
  [
    'a first return is for those who dispatch here',
    step('return', { decidedBy: 'community' }),
    ['case-returned: grid-lead|community-staff > subdistrict-staff > district-staff'],
  ],
  ['a second one for those above', step('return', { decidedBy: 'district' }), ['case-returned: subdistrict-staff|district-staff']],
  [
    'an extension is asked of the community',
    step('request-extension'),
    ['extension-asked: community-staff > subdistrict-staff > district-staff'],
  ],
  [
    'what is done goes to the reporter and the verifiers',
    step('submit'),
    ['case-answered: resident', 'case-to-verify: grid-lead|community-staff > subdistrict-staff > district-staff'],
  ],
  [
    'an overdue case, to its handler and the level it reached',
    step('escalate', { level: 'subdistrict' }),
    ['case-overdue-mine: worker', 'case-overdue: subdistrict-staff'],
  ],
  ['a duplicate ends the work of whoever had it', step('mark-duplicate'), ['case-duplicate: resident', 'case-ended: worker']],
  [
    'a reopening is heard by all who thought it done',
    step('reopen'),
    ['case-to-redo: worker', 'case-reopened: resident', 'followed-reopened: followers'],
  ],
  ['nothing is told of what changes nothing for anybody', step('moderate'), []],
])('%s', (_name, of, expected) => {
  const given = noticesOf(of).map(
    ({ kind, to }) =>
      `${kind}: ${'accounts' in to ? to.accounts.join() : 'followers' in to ? 'followers' : to.roles.map((roles) => roles.join('|')).join(' > ')}`,
  );
  expect(given).toEqual(expected);
});

it('says states and codes, never words', () => {
  expect(detailsOf(step('decide-extension', { approved: false }))).toEqual({ approved: 'no' });
  expect(detailsOf(step('reject', { reason: 'no-facts' }))).toEqual({ reason: 'no-facts' });
  expect(detailsOf({ ...step('close'), data: { note: '写给居民的话' } as never })).toEqual({});
});

import { partiesOf, type Bringer } from './case-parties.rules.js';

const me = 'a0000000-0000-4000-8000-000000000001';
const by = (kind: Bringer['kind'], worksThere = false): Bringer => ({ kind, accountId: me, worksThere, isAgencyThere: kind === 'client' });

describe('whose case it is', () => {
  it.each<[string, Bringer, Parameters<typeof partiesOf>[1], ReturnType<typeof partiesOf>]>([
    ['a resident’s own', by('person'), 'console', { channel: 'console', reporter: me, registeredBy: null }],
    ['nobody’s account when staff take a call', by('person', true), 'phone', { channel: 'phone', reporter: null, registeredBy: me }],
    [
      'nobody’s account when a worker reports what they found',
      by('person', true),
      'console',
      { channel: 'grid-worker', reporter: null, registeredBy: me },
    ],
    ['no resident’s when the channel is the staff’s', by('person'), 'phone', undefined],
    ['no resident’s by the agencies’ channel', by('person'), 'api', undefined],
    ['an agency’s own', by('client'), 'api', { channel: 'api', reporter: me, registeredBy: null }],
    ['no agency’s of elsewhere', { ...by('client'), isAgencyThere: false }, 'api', undefined],
    ['an agency’s own when it names no channel', by('client'), undefined, { channel: 'api', reporter: me, registeredBy: null }],
    ['a resident’s own when they name none', by('person'), undefined, { channel: 'console', reporter: me, registeredBy: null }],
    ['no agency’s by another channel', by('client'), 'console', undefined],
    ['the district’s own', by('system'), 'hail', { channel: 'hail', reporter: null, registeredBy: null }],
  ])('%s', (_name, bringer, channel, parties) => {
    expect(partiesOf(bringer, channel)).toEqual(parties);
  });
});

import { checkGrant, mayDecide, type Held } from './grant.rules.js';

const community: Held = { role: 'community-staff', area: '140321001001' };
const worker = (area: string): Held => ({ role: 'grid-worker', area });

describe('who may give a role', () => {
  it.each<[string, Held[], Held, boolean]>([
    ['community staff give grid work in their community', [community], worker('140321001001007'), true],
    ['but not in the next one', [community], worker('140321001002001'), false],
    ['nor their own role', [community], { role: 'community-staff', area: '140321001001' }, false],
    ['nor a higher one', [community], { role: 'district-staff', area: '140321' }, false],
    ['the district gives subdistrict work', [{ role: 'district-staff', area: '140321' }], { role: 'subdistrict-staff', area: '140321001' }, true],
    ['a grid worker gives nothing', [worker('140321001001001')], worker('140321001001001'), false],
    ['a system administrator gives everything', [{ role: 'system-admin' }], { role: 'system-admin' }, true],
    ['nobody gives nothing', [], worker('140321001001001'), false],
  ])('%s', (_name, giver, wanted, expected) => {
    expect(mayDecide(giver, wanted)).toBe(expected);
  });
});

describe('a sound grant', () => {
  it.each<[string, Held, boolean]>([
    ['a grid worker of a grid', worker('140321001001001'), true],
    ['a grid worker of a community', worker('140321001001'), false],
    ['a grid worker of nowhere', { role: 'grid-worker' }, false],
    ['a guardian with an area', { role: 'guardian', area: '140321' }, true],
    ['a leader without a team', { role: 'team-leader' }, false],
    ['a teacher with a team', { role: 'teacher', organisation: 'x' }, false],
  ])('%s', (_name, grant, sound) => {
    if (sound) expect(() => checkGrant(grant)).not.toThrow();
    else expect(() => checkGrant(grant)).toThrow('validation-failed');
  });
});

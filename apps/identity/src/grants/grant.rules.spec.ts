import { colourTeams, type Role } from '@linli/contracts';

import {
  areaOfGrant,
  checkGiver,
  checkGrant,
  choicesOf,
  placeOfOrganisation,
  reachOfHeld,
  reachOfWanted,
  type Held,
  type Reach,
} from './grant.rules.js';

const HERE = '140321001001';
const NEXT = '140321001002';
const TEAM = '7ea70000-0000-4000-8000-000000000101';

const community: Held = { role: 'community-staff', area: HERE };
const subdistrict: Held = { role: 'subdistrict-staff', area: '140321001' };
const district: Held = { role: 'district-staff', area: '140321' };
const admin: Held = { role: 'system-admin', area: '140321' };
const firstAdmin: Held = { role: 'system-admin' };
const worker = (area: string): Held => ({ role: 'grid-worker', area });
const inTeam = (role: Role, organisation: string = TEAM): Held => ({ role, organisation });

/** What comes of it: 'given', or why not. @param entered where the team was entered */
function outcome(giver: Held[], wanted: Held, { entered = HERE as string | null, receiver = 'somebody' } = {}): string {
  try {
    checkGrant(wanted);
    const organisation = wanted.organisation === undefined ? undefined : placeOfOrganisation(wanted.organisation, entered ?? undefined);
    checkGiver({ accountId: 'giver', grants: giver }, receiver, wanted.role, reachOfWanted(wanted, organisation));
    return 'given';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('who may give a role', () => {
  it.each<[string, Held[], Held, string]>([
    ['community staff give grid work in their community', [community], worker('140321001001007'), 'given'],
    ['but not in the next one', [community], worker('140321001002001'), 'forbidden'],
    ['nor their own role', [community], { role: 'community-staff', area: HERE }, 'forbidden'],
    ['nor a higher one', [community], { role: 'district-staff', area: '140321' }, 'forbidden'],
    ['the district gives subdistrict work', [district], { role: 'subdistrict-staff', area: '140321001' }, 'given'],
    [
      'another district’s does not',
      [{ role: 'district-staff', area: '140322' }],
      { role: 'subdistrict-staff', area: '140321001' },
      'forbidden',
    ],
    ['a grid worker gives nothing', [worker('140321001001001')], worker('140321001001001'), 'forbidden'],
    ['a system administrator gives every role in the district', [admin], { role: 'system-admin', area: '140321' }, 'given'],
    ['not in another', [admin], worker('140322001001001'), 'forbidden'],
    ['nor one that reaches further than hers', [admin], { role: 'system-admin' }, 'forbidden'],
    ['the first administrator gives also that', [firstAdmin], { role: 'system-admin' }, 'given'],
    ['nobody gives nothing', [], worker('140321001001001'), 'forbidden'],
    ['teachers are given in the community', [community], { role: 'teacher', area: HERE }, 'given'],
    ['not in the next', [community], { role: 'teacher', area: NEXT }, 'forbidden'],
    ['nor nowhere', [community], { role: 'teacher' }, 'validation-failed'],
    ['guardians neither', [community], { role: 'guardian' }, 'validation-failed'],
    ['employers neither', [district], { role: 'employer' }, 'validation-failed'],
    ['job seekers neither', [firstAdmin], { role: 'job-seeker' }, 'validation-failed'],
    ['volunteers neither', [community], { role: 'volunteer' }, 'validation-failed'],
  ])('%s', (_name, giver, wanted, expected) => {
    expect(outcome(giver, wanted)).toBe(expected);
  });

  it.each<[string, Held[], Held]>([
    ['staff', [community], inTeam('team-leader')],
    ['the district', [district], { role: 'employer', area: HERE }],
    ['an administrator', [firstAdmin], { role: 'system-admin' }],
  ])('%s gives herself nothing', (_name, giver, wanted) => {
    expect(outcome(giver, wanted)).toBe('given');
    expect(outcome(giver, wanted, { receiver: 'giver' })).toBe('own-role');
  });
});

describe('a role of an organisation', () => {
  it.each<[string, Held[], Held, string | null, string]>([
    ['is given where the organisation lies', [community], inTeam('team-leader'), HERE, 'given'],
    ['also above it', [subdistrict], inTeam('volunteer'), HERE, 'given'],
    ['not from next door', [community], inTeam('team-leader'), NEXT, 'forbidden'],
    ['not from inside it', [community], inTeam('team-leader'), '140321001', 'forbidden'],
    ['not of an organisation that nobody knows', [district], inTeam('team-leader'), null, 'forbidden'],
    ['naming an own area does not bring it nearer', [community], { ...inTeam('team-leader'), area: HERE }, NEXT, 'validation-failed'],
    ['of a colour: by the district', [district], inTeam('team-leader', colourTeams.green), null, 'given'],
    ['not by a community', [community], inTeam('team-leader', colourTeams.green), null, 'forbidden'],
    ['nor when it names its own area', [community], { ...inTeam('team-leader', colourTeams.green), area: HERE }, null, 'forbidden'],
  ])('%s', (_name, giver, wanted, entered, expected) => {
    expect(outcome(giver, wanted, { entered })).toBe(expected);
  });

  it('is written down with the organisation’s area', () => {
    expect(areaOfGrant(inTeam('volunteer'), { area: HERE }, [district])).toBe(HERE);
    expect(areaOfGrant({ role: 'teacher', area: NEXT }, { area: NEXT }, [district])).toBe(NEXT);
    expect(areaOfGrant(inTeam('volunteer', colourTeams.red), 'district', [community, district])).toBe('140321');
  });
});

describe('taking back', () => {
  it.each<[string, Held, Reach, Reach]>([
    ['a role of an area reaches its area', worker(`${HERE}001`), undefined, { area: `${HERE}001` }],
    ['one of an organisation, as far as the organisation', inTeam('volunteer'), { area: HERE }, { area: HERE }],
    ['one of an unknown organisation, the whole district', inTeam('volunteer'), undefined, 'district'],
    ['one that names no place, the whole district', { role: 'guardian' }, undefined, 'district'],
    ['the first administrator’s, everything', firstAdmin, undefined, 'everywhere'],
  ])('%s', (_name, held, organisation, expected) => {
    expect(reachOfHeld(held, organisation)).toEqual(expected);
  });

  it('is for who might have given it, and never one’s own', () => {
    const taken =
      (giver: Held, role: Role, reach: Reach, receiver = 'somebody') =>
      () =>
        checkGiver({ accountId: 'giver', grants: [giver] }, receiver, role, reach);
    expect(taken(community, 'guardian', 'district')).toThrow('forbidden');
    expect(taken(admin, 'guardian', 'district')).not.toThrow();
    expect(taken(admin, 'system-admin', 'everywhere')).toThrow('forbidden');
    expect(taken(admin, 'system-admin', { area: '140321' }, 'giver')).toThrow('own-role');
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

describe('the roles that somebody may give', () => {
  it('are those of their own roles, each where it may be given', () => {
    const choices = choicesOf([community, { role: 'community-staff', area: NEXT }, worker('140321001001001')]);
    expect(choices.find(({ role }) => role === 'grid-worker')).toEqual({
      role: 'grid-worker',
      within: [HERE, NEXT],
      levels: [15],
      organisation: 'none',
    });
    expect(choices.find(({ role }) => role === 'team-leader')?.organisation).toBe('required');
    expect(choices.map(({ role }) => role)).not.toContain('community-staff');
  });

  it('are all of them for whoever administers, and none for a grid worker', () => {
    expect(choicesOf([firstAdmin]).map(({ within }) => within)).toEqual(choicesOf([firstAdmin]).map(() => ['']));
    expect(choicesOf([firstAdmin]).map(({ role }) => role)).toContain('system-admin');
    expect(choicesOf([worker('140321001001001')])).toEqual([]);
  });
});

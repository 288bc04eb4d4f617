import { Addresses, LIST_LENGTH, placeOf } from './addresses.rules.js';
import { badgeOf, criteriaOf, differences, verdictOf, type Facts } from './badge.rules.js';

const addresses = new Addresses('https://pingding.example');
const facts: Facts = {
  id: '0194a0f0-0000-4000-8000-000000020601',
  courseId: '0194a0f0-0000-4000-8000-000000020401',
  course: '月嫂培训班（第三期）',
  description: '理论加实操。',
  skill: 'maternity-care',
  sessions: 8,
  completion: 0.75,
  awardedAt: new Date('2026-11-28T10:00:00.123Z'),
  statusIndex: LIST_LENGTH + 7,
};

describe('a badge', () => {
  it('says what was learnt, from whom, since when, and where to ask whether it holds', () => {
    expect(badgeOf(facts, { name: '贾春燕' }, addresses)).toMatchObject({
      id: 'https://pingding.example/credentials/0194a0f0-0000-4000-8000-000000020601',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: 'https://pingding.example/api/employment/v1/issuer' },
      validFrom: '2026-11-28T10:00:00Z',
      credentialStatus: {
        id: 'https://pingding.example/api/employment/v1/credentials/status/1#7',
        statusListIndex: '7',
        statusListCredential: 'https://pingding.example/api/employment/v1/credentials/status/1',
      },
      credentialSubject: {
        identifier: [{ hashed: false, identityHash: '贾春燕', identityType: 'name' }],
        achievement: { name: '月嫂培训班（第三期）', tag: ['maternity-care'] },
      },
    });
  });

  it('names her only when she wants it: else it proves a name to whoever has heard it', () => {
    const badge = badgeOf(facts, { hash: 'ab12', salt: 'c0ffee' }, addresses);
    expect(badge.credentialSubject.identifier).toEqual([
      { type: 'IdentityObject', hashed: true, identityHash: 'sha256$ab12', identityType: 'name', salt: 'c0ffee' },
    ]);
    expect(badgeOf(facts, undefined, addresses).credentialSubject).toMatchObject({ id: `${badge.id}#bearer` });
  });

  it('says how often one has to have been there', () => {
    expect(criteriaOf({ sessions: 8, completion: 0.75 })).toContain('8 次课中至少出勤 6 次（75%）');
    expect(criteriaOf({ sessions: 5, completion: 0.5 })).toContain('5 次课中至少出勤 3 次（50%）');
  });

  it.each([
    [0, 0, 0],
    [LIST_LENGTH - 1, 0, LIST_LENGTH - 1],
    [LIST_LENGTH, 1, 0],
  ])('the status of number %d is in list %d at %d', (statusIndex, list, index) => {
    expect(placeOf(statusIndex)).toEqual({ list, index });
  });

  it.each([
    ['https://pingding.example/credentials/0194a0f0-0000-4000-8000-000000020601', '0194a0f0-0000-4000-8000-000000020601'],
    ['https://elsewhere.example/credentials/0194a0f0-0000-4000-8000-000000020601', undefined],
    ['https://pingding.example/credentials/1', undefined],
    [undefined, undefined],
  ])('%s names %s', (address, id) => {
    expect(addresses.idOf(address)).toBe(id);
  });
});

describe('what was changed in a badge', () => {
  const issued = badgeOf(facts, { name: '贾春燕' }, addresses);
  const changed = (change: (badge: typeof issued) => void) => {
    const copy = structuredClone(issued);
    change(copy);
    return differences(copy, issued);
  };

  it('is told by where it stands, except whose it is, which the district does not say', () => {
    expect(changed(() => undefined)).toEqual([]);
    expect(
      changed((badge) => {
        badge.name = '总裁';
      }),
    ).toEqual(['/name']);
    expect(
      changed((badge) => {
        badge.credentialSubject.achievement.tag = ['driving'];
      }),
    ).toEqual(['/credentialSubject/achievement/tag/0']);
    expect(
      changed((badge) => {
        badge.credentialStatus.statusListIndex = '8';
      }),
    ).toEqual(['/credentialStatus/statusListIndex']);
    expect(
      changed((badge) => {
        (badge as Partial<typeof badge>).credentialStatus = undefined;
      }),
    ).toContain('/credentialStatus/statusListIndex');
    expect(
      changed((badge) => {
        badge.credentialSubject.identifier![0]!.identityHash = '张三';
      }),
    ).toEqual([]);
    expect(differences(badgeOf(facts, { hash: 'ab12', salt: '1' }, addresses), issued)).toEqual([]);
  });

  it.each([
    [{ signed: true, revoked: false, differs: [] }, 'valid'],
    [{ signed: true, revoked: true, differs: [] }, 'revoked'],
    [{ signed: false, revoked: false, differs: [] }, 'tampered'],
    [{ signed: false, revoked: true, differs: ['/name'] }, 'tampered'],
    [{ signed: true, revoked: false, differs: ['/name'] }, 'tampered'],
  ])('%j is %s', (found, verdict) => {
    expect(verdictOf(found)).toBe(verdict);
  });
});

import { skillNames, type Skill } from '../skills/skills.rules.js';
import { placeOf, type Addresses } from './addresses.rules.js';

/** What a badge says, as the district knows it. */
export interface Facts {
  id: string;
  courseId: string;
  course: string;
  description: string;
  skill: Skill;
  sessions: number;
  /** Share of the sessions that completes the course. */
  completion: number;
  awardedAt: Date;
  statusIndex: number;
}

/** The holder, as she chose: her name, or what only proves a name that somebody has heard already (sha256 of name and salt, in hex). */
export type Holder = { name: string } | { hash: string; salt: string };

export const ISSUER = '邻里就业服务 Linli Employment';
export const CONTEXTS = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'];

const seconds = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

/** How often one has to have been there, in words for people. */
export const criteriaOf = ({ sessions, completion }: Pick<Facts, 'sessions' | 'completion'>): string =>
  `参加课程，${sessions} 次课中至少出勤 ${Math.ceil(sessions * completion)} 次（${Math.round(completion * 100)}%），每次课由社区工作人员点名登记。` +
  ` Was present at ${Math.ceil(sessions * completion)} or more of ${sessions} sessions (${Math.round(completion * 100)} %), as entered by community staff.`;

const identityOf = (holder: Holder) =>
  'hash' in holder
    ? { type: 'IdentityObject', hashed: true, identityHash: `sha256$${holder.hash}`, identityType: 'name', salt: holder.salt }
    : { type: 'IdentityObject', hashed: false, identityHash: holder.name, identityType: 'name' };

/** An Open Badges 3.0 credential, not yet signed. Without a holder (of whom no name is kept) it is the bearer's. */
export function badgeOf(facts: Facts, holder: Holder | undefined, addresses: Addresses) {
  const { list, index } = placeOf(facts.statusIndex);
  const issuer = { id: addresses.issuer, type: ['Profile'], name: ISSUER, url: addresses.publicUrl };
  const skill = skillNames[facts.skill];
  return {
    '@context': CONTEXTS,
    id: addresses.credential(facts.id),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `${skill['zh-CN']} ${skill.en}`,
    issuer,
    validFrom: seconds(facts.awardedAt),
    credentialStatus: {
      id: `${addresses.statusList(list)}#${index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(index),
      statusListCredential: addresses.statusList(list),
    },
    credentialSubject: {
      ...(holder ? {} : { id: `${addresses.credential(facts.id)}#bearer` }),
      type: ['AchievementSubject'],
      ...(holder ? { identifier: [identityOf(holder)] } : {}),
      achievement: {
        id: addresses.course(facts.courseId),
        type: ['Achievement'],
        achievementType: 'Certificate',
        creator: issuer,
        name: facts.course,
        description: facts.description,
        criteria: { narrative: criteriaOf(facts) },
        inLanguage: 'zh-CN',
        tag: [facts.skill],
      },
    },
  };
}

/** What names nobody and the district can say without knowing whom a badge was shown for. */
const ours = ({ credentialSubject, ...rest }: Record<string, unknown>): object => {
  const { proof: _, ...outer } = rest;
  const { identifier: __, id: ___, ...subject } = (credentialSubject ?? {}) as Record<string, unknown>;
  return { ...outer, credentialSubject: subject };
};

const leaves = (value: unknown, pointer = ''): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => leaves(one, `${pointer}/${key}`))
    : [[pointer, JSON.stringify(value) ?? '']];

/** JSON pointers at which a presented badge says something else than what was issued. */
export function differences(presented: object, issued: object): string[] {
  const [one, other] = [presented, issued].map((document) => new Map(leaves(ours(document as Record<string, unknown>)))) as [
    Map<string, string>,
    Map<string, string>,
  ];
  return [...new Set([...one.keys(), ...other.keys()])].filter((pointer) => one.get(pointer) !== other.get(pointer)).sort();
}

export type Verdict = 'valid' | 'revoked' | 'tampered' | 'unknown' | 'foreign';

/** Whatever is signed by us but says what we do not know was not made by us: then the key is in other hands. */
export function verdictOf({ signed, revoked, differs }: { signed: boolean; revoked: boolean; differs: readonly string[] }): Verdict {
  if (!signed || differs.length > 0) return 'tampered';
  return revoked ? 'revoked' : 'valid';
}

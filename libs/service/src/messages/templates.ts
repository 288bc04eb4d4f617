import type { Language } from '../caller/caller.js';

interface Template {
  purpose: string;
  /** What has to be given for it. Providers know the values by these names. */
  fields: readonly string[];
  /** Somebody waits for it: it goes before those for which nobody does. */
  urgent: boolean;
  words: Readonly<Record<Language, (values: Readonly<Record<string, string>>) => string>>;
}

/** Keeps the names of the fields, so that `send` asks for each of them. */
const template = <F extends string>(declared: {
  purpose: string;
  fields: readonly F[];
  urgent: boolean;
  words: Record<Language, (values: Record<F, string>) => string>;
}) => declared;

/** Every message that goes out to people. What is said here is what a district has its provider approve as a template. */
export const templates = {
  'sign-in-code': template({
    purpose: 'Proves that somebody who signs in or registers has the number',
    fields: ['code', 'minutes'],
    urgent: true,
    words: {
      'zh-CN': ({ code, minutes }) => `您的验证码是 ${code}，${minutes} 分钟内有效。请勿告诉他人，工作人员不会向您索要。`,
      en: ({ code, minutes }) => `Your code is ${code}. It is valid for ${minutes} minutes. Tell nobody; our staff never ask for it.`,
    },
  }),
  'recovery-asked': template({
    purpose: 'Tells the old number that somebody who says that she lost her phone asks staff for the account, which the old one can stop',
    fields: [],
    urgent: true,
    words: {
      'zh-CN': () => '有人到社区当面申请把您的账号改用另一个手机号。如非本人办理，请立即登录并取消，或联系社区服务站。',
      en: () =>
        "Somebody came in person and asked for your account to be moved to another number. If this was not you, sign in at once and stop it, or call your community's office.",
    },
  }),
  'dependant-confirmed': template({
    purpose: 'Tells whoever asked to act for an elder of the family that the elder said yes',
    fields: [],
    urgent: false,
    words: {
      'zh-CN': () => '您申请的家人代办已经社区确认，登录后即可代办。如非本人申请，请联系社区服务站。',
      en: () =>
        "Your community confirmed that you act for somebody of your family. Sign in to do so. If you did not ask for it, please call your community's office.",
    },
  }),
  'dependant-refused': template({
    purpose: 'Tells whoever asked to act for an elder of the family that the elder does not want it',
    fields: [],
    urgent: false,
    words: {
      'zh-CN': () => '您申请的家人代办没有得到家人本人同意，申请已关闭。如有疑问，请联系社区服务站。',
      en: () =>
        "Somebody of your family does not want you to act for them; your request is closed. Questions? Call your community's office.",
    },
  }),
  'number-change-old': template({
    purpose: 'Tells the old number that an account is about to be moved to another one, which the old one can stop',
    fields: ['number', 'hours'],
    urgent: true,
    words: {
      'zh-CN': ({ number, hours }) => `您的账号将在 ${hours} 小时后改用手机号 ${number}。如非本人操作，请在此之前登录并取消。`,
      en: ({ number, hours }) =>
        `In ${hours} hours your account moves to the number ${number}. If this was not you, sign in before that and cancel it.`,
    },
  }),
  'number-changed': template({
    purpose: 'Tells both numbers that an account has moved to another one',
    fields: ['number'],
    urgent: false,
    words: {
      'zh-CN': ({ number }) => `您的账号已改用手机号 ${number}。如非本人操作，请到社区服务站办理。`,
      en: ({ number }) => `Your account now uses the number ${number}. If this was not you, please come to your community's office.`,
    },
  }),
  invitation: template({
    purpose: 'Invites somebody to take on a role',
    fields: ['inviter', 'role', 'link', 'days'],
    urgent: false,
    words: {
      'zh-CN': ({ inviter, role, link, days }) => `${inviter}邀请您担任${role}。请在 ${days} 天内打开 ${link} 确认。`,
      en: ({ inviter, role, link, days }) => `${inviter} invites you as ${role}. Please open ${link} within ${days} days to accept.`,
    },
  }),
  recovery: template({
    purpose: 'Proves that somebody whose account is recovered by staff has the new number',
    fields: ['code', 'minutes'],
    urgent: true,
    words: {
      'zh-CN': ({ code, minutes }) => `您正在社区办理账号找回，验证码是 ${code}，${minutes} 分钟内有效。如非本人办理，请联系社区。`,
      en: ({ code, minutes }) =>
        `Your account is being recovered at your community's office. Your code is ${code}, valid for ${minutes} minutes. If this is not you, please call the office.`,
    },
  }),
} as const;

export type TemplateName = keyof typeof templates;

/** What a template says, in which every value is a text. */
export type ValuesOf<T extends TemplateName> = Record<(typeof templates)[T]['fields'][number], string>;

export const urgentTemplates: readonly string[] = Object.entries(templates).flatMap(([name, { urgent }]) => (urgent ? [name] : []));

/** What the recipient reads. */
export const wordsOf = (name: TemplateName, language: Language, values: Readonly<Record<string, string>>): string =>
  (templates[name] as Template).words[language](values);

/** In letters: an address is the longest of them. */
const LONGEST_VALUE = 300;

/** @throws Error for a value that is missing or too long */
export function checkValues(name: TemplateName, values: Readonly<Record<string, string>>): void {
  const wrong = templates[name].fields.filter((field) => !values[field] || values[field].length > LONGEST_VALUE);
  if (wrong.length > 0) throw new Error(`a message ${name} needs ${wrong.join(', ')}, of ${LONGEST_VALUE} letters at most`);
}

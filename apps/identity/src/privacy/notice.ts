import type { Language } from '@linli/service';

/** Which text somebody agrees to. Whoever agreed to an older one is asked again at the next sign-in. */
export const PRIVACY_VERSION = '2026-12';

/** What, why, how long, who sees it, what is one's right (个人信息保护法 art. 14, 17, 47). In plain words: it is read on a phone. */
export const privacyNotice: Record<Language, { title: string; intro: string; parts: readonly { heading: string; text: string }[] }> = {
  'zh-CN': {
    title: '隐私告知',
    intro: '注册前请看一下：我们收集什么、做什么用、留多久、谁能看到。',
    parts: [
      { heading: '现在收集', text: '只有您的手机号，用来登录，以及与您办的事情有关时联系您。' },
      {
        heading: '以后什么时候再问',
        text: '办某件事确实需要时才问，例如：求助时问姓名，上门服务时问地址，表决时核验身份。您可以不填，只是那一件事办不了，其他不受影响。',
      },
      {
        heading: '谁能看到',
        text: '您的手机号加密保存。只有正在为您办事的工作人员能看到，每次查看都有记录，您随时可以查。不公开，不出售，不用于广告。',
      },
      { heading: '保存多久', text: '账号在就保存；注销后手机号立即删除。已经办过的事按法律要求保存的记录与您的姓名、手机号分开。' },
      { heading: '您可以', text: '随时查看、更正、更换手机号，退出所有设备，注销账号；不同意也可以不注册，打电话或到社区办事，待遇一样。' },
    ],
  },
  en: {
    title: 'Privacy notice',
    intro: 'Before you register: what we collect, what for, for how long, and who sees it.',
    parts: [
      { heading: 'Collected now', text: 'Only your mobile number: to sign you in, and to reach you about what you asked for.' },
      {
        heading: 'Asked for later, if at all',
        text: 'Only when something needs it: a name for a call for help, an address for a visit, proof of who you are for a vote. You may leave it out; then only that one thing cannot be done.',
      },
      {
        heading: 'Who sees it',
        text: 'Your number is stored encrypted. Only staff who are handling something of yours see it; each look is recorded, and you can read the record. It is not published, sold, or used for advertising.',
      },
      {
        heading: 'How long',
        text: 'As long as you have the account; when you leave, the number is deleted at once. Records of finished matters that the law keeps are separated from your name and number.',
      },
      {
        heading: 'Your rights',
        text: 'See, correct and move your number, sign out everywhere, leave at any time. You need not register: by telephone or at the community office you are served just the same.',
      },
    ],
  },
};

/** What only the identity service answers. */
export const identity = {
  'own-role': { status: 403, title: { 'zh-CN': '不能给自己授予或收回角色', en: 'Nobody gives or takes back a role of their own' } },
  'unknown-account': { status: 422, title: { 'zh-CN': '没有这个账号', en: 'There is no such account' } },
  'invitation-for-another': {
    status: 403,
    title: { 'zh-CN': '这份邀请是发给另一个手机号的', en: 'This invitation is for the account with another number' },
  },
} as const;

/** What only the identity service answers. */
export const identity = {
  'own-role': { status: 403, title: { 'zh-CN': '不能给自己授予或收回角色', en: 'Nobody gives or takes back a role of their own' } },
  'unknown-account': { status: 422, title: { 'zh-CN': '没有这个账号', en: 'There is no such account' } },
  'passkey-refused': {
    status: 422,
    title: { 'zh-CN': '通行密钥没有设置成功，请再试一次', en: 'The passkey was not accepted; please try again' },
  },
  'too-many-passkeys': {
    status: 422,
    title: { 'zh-CN': '通行密钥数量已达上限，请先删除不用的', en: 'There are as many passkeys as there may be; remove one first' },
  },
  'invitation-for-another': {
    status: 403,
    title: { 'zh-CN': '这份邀请是发给另一个手机号的', en: 'This invitation is for the account with another number' },
  },
} as const;

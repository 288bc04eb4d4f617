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
  'elsewhere-refused': {
    status: 422,
    title: { 'zh-CN': '没有通过验证，请重新试一次', en: 'That did not show who you are; please try again' },
  },
  'elsewhere-down': {
    status: 503,
    title: { 'zh-CN': '对方现在连不上，请稍后再试', en: 'The other side cannot be reached at present; please try again later' },
  },
  'linked-to-another': {
    status: 409,
    title: { 'zh-CN': '它已绑定另一个账号', en: 'It is linked to another account' },
  },
  'other-linked': {
    status: 409,
    title: { 'zh-CN': '您的账号已绑定另一个，请先解除', en: 'Your account is linked to another one there; end that link first' },
  },
  'last-way-in': {
    status: 409,
    title: { 'zh-CN': '这是您唯一的登录方式，请先设置另一种', en: 'This is the only way in; set up another one first' },
  },
} as const;

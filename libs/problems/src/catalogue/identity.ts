/** What only the identity service answers. */
export const identity = {
  'own-role': { status: 403, title: { 'zh-CN': '不能给自己授予或收回角色', en: 'Nobody gives or takes back a role of their own' } },
  'secrets-enough': {
    status: 409,
    title: { 'zh-CN': '已有两个有效密钥，请先停用其中一个', en: 'Two secrets are valid already: end one of them first' },
  },
  'signs-by-key': {
    status: 409,
    title: { 'zh-CN': '该机构用自己的密钥对签名，没有密钥', en: 'This client signs by its own key and has no secret' },
  },
  'unknown-account': { status: 422, title: { 'zh-CN': '没有这个账号', en: 'There is no such account' } },
} as const;

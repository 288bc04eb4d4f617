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
  'passkey-refused': {
    status: 422,
    title: { 'zh-CN': '通行密钥没有设置成功，请再试一次', en: 'The passkey was not accepted; please try again' },
  },
  'too-many-passkeys': {
    status: 422,
    title: { 'zh-CN': '通行密钥数量已达上限，请先删除不用的', en: 'There are as many passkeys as there may be; remove one first' },
  },
  'own-account': { status: 403, title: { 'zh-CN': '不能停用自己的账号', en: 'Nobody stops their own account' } },
  'too-many-addresses': {
    status: 422,
    title: { 'zh-CN': '常用地址已达上限，请先删除不用的', en: 'There are as many addresses as there may be; remove one first' },
  },
  'invitation-for-another': {
    status: 403,
    title: { 'zh-CN': '这份邀请是发给另一个手机号的', en: 'This invitation is for the account with another number' },
  },
  'code-wrong': { status: 422, title: { 'zh-CN': '验证码不正确或已过期', en: 'The code is wrong or has expired' } },
  'number-taken': { status: 409, title: { 'zh-CN': '该手机号已有账号', en: 'This number has an account already' } },
  'number-change-waiting': {
    status: 409,
    title: { 'zh-CN': '已有一次换号在等待生效，请先取消', en: 'A change of number is waiting already; stop it first' },
  },
  'own-recovery': { status: 403, title: { 'zh-CN': '不能办理自己账号的找回', en: 'Nobody recovers an account of their own' } },
  'recovery-above': {
    status: 403,
    title: { 'zh-CN': '该账号的角色须由上级办理找回', en: 'An account with this role is recovered by those who may give the role' },
  },
  'second-person-needed': { status: 403, title: { 'zh-CN': '须由另一名工作人员核准', en: 'Somebody else of the staff has to approve' } },
  'password-wrong': { status: 422, title: { 'zh-CN': '现在的密码不正确', en: 'The present password is wrong' } },
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
  'second-factor-stays': {
    status: 409,
    title: { 'zh-CN': '您的角色要求两步登录，请先设置另一种第二步', en: 'Your role needs a second factor; set up another one first' },
  },
  'last-administrator': {
    status: 409,
    title: { 'zh-CN': '您是唯一的系统管理员，请先另授一人', en: 'You are the only administrator; give the role to somebody else first' },
  },
  'name-number-differ': { status: 422, title: { 'zh-CN': '姓名与身份证号不一致', en: 'Name and identity number do not belong together' } },
  'person-known': {
    status: 409,
    title: {
      'zh-CN': '本人已用另一个账号实名，请到社区办理',
      en: 'This person has another account already; please come to the community office',
    },
  },
  'own-dependant': {
    status: 403,
    title: { 'zh-CN': '代办人不能自己确认，须由其他工作人员确认', en: 'Whoever acts for her does not confirm it; somebody else has to' },
  },
  'too-many-dependants': { status: 409, title: { 'zh-CN': '代办的人数已达上限', en: 'You act for as many people as one may' } },
} as const;

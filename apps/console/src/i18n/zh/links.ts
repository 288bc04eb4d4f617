/** Who else signs somebody in. */
export const links = {
  page: '我的账号',
  title: '其他登录方式',
  hint: '绑定后可以用它登录这个账号。我们只知道是您，不会从那里取您的姓名、手机号或其他资料。',
  linked: '已绑定',
  usedAt: '最近用它登录：{{at}}',
  link: '绑定',
  linkTo: '绑定{{title}}',
  end: '解除绑定',
  endSure: '解除后不能再用{{title}}登录这个账号。确定吗？',
  done: '已绑定。',
  username: '单位账号',
  password: '单位账号的密码',
  passwordHint: '只用来向单位核对，不会保存。',
};

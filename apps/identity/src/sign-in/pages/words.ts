import type { Language } from '@linli/service';

const zh = {
  title: '登录 · 邻里',
  brand: '邻里',
  tagline: '社区治理平台',
  phone: '手机号',
  sendCode: '获取验证码',
  newHere: '没有账号？验证手机号后就可以注册。',
  or: '或',
  withOther: (title: string) => `用${title}登录`,
  directoryName: '单位账号',
  goingTo: (title: string) => `正在前往${title}…`,
  goingToHint: '在那里登录后会自动回到这里。',
  goOn: '继续',
  otherWay: '换一种方式登录',
  numberTitle: '再验证一次手机号',
  numberWhy: (title: string) =>
    `第一次用${title}登录：请验证您的手机号，以后就不用了。这个手机号的账号会与您的${title}绑定；没有账号就在下一步注册。`,
  linksTo: (title: string) => `验证后，这个手机号的账号会与您的${title}绑定。不是您本人操作的，请不要输入验证码。`,
  passkey: '用通行密钥登录',
  passkeyHint: '用指纹、面容或锁屏密码，不用记密码。',
  passkeyFailed: '没有读到通行密钥，请再试一次或换一种方式。',
  withPassword: '用户名和密码登录',
  username: '用户名或手机号',
  password: '密码',
  signIn: '登录',
  shared: '公用电脑（关闭浏览器即退出）',
  demo: '演示账号（点一下即登录）',
  codeTitle: '输入验证码',
  codeSent: (phone: string) => `验证码已发送到 ${phone}，5 分钟内有效。`,
  codeBusy: '现在登录的人很多：已有账号的手机号会收到验证码，新用户请一小时后再注册。急事可以打电话或到社区办理。',
  codeShown: (code: string) => `演示环境不发短信，验证码是 ${code}`,
  code: '6 位验证码',
  confirm: '确定',
  again: '重新发送验证码',
  otherNumber: '换一个手机号',
  privacyTitle: '注册前请看一下',
  privacyChanged: '隐私告知有更新',
  agree: '同意并继续',
  refuse: '不同意',
  secondTitle: '再确认一次是您本人',
  secondWhy: '这个账号要两步登录。',
  appCode: '身份验证器上的 6 位数字',
  usePasskey: '用通行密钥确认',
  lost: '手机不在身边？用恢复码',
  recoveryCode: '恢复码（纸上的 12 位）',
  setTitle: '设置第二步验证',
  setWhy: '您的账号能看到居民的信息，只凭一个密码或验证码不够安全。选一种，只需设置一次。',
  makePasskey: '设置通行密钥',
  makePasskeyHint: '推荐：以后用这台设备的指纹、面容或锁屏密码登录。',
  makePasskeyFailed: '没有设置成功，请再试一次，或用身份验证器。',
  useApp: '用身份验证器 App',
  appSteps: '用手机上的身份验证器 App 扫码，或输入密钥，再填写它显示的 6 位数字。',
  openApp: '身份验证器就在这台手机上？点这里添加',
  codesTitle: '请保存恢复码',
  codesWhy: '手机丢了的时候用它登录，每个只能用一次。请抄下来或打印，放在安全的地方。这一页只显示一次。',
  print: '打印',
  codesDone: '我已保存，继续',
  restart: '换一个账号',
  wrong: '用户名或密码不正确。',
  wrongNumber: '请输入 11 位手机号码。',
  wrongCode: '验证码不正确或已过期。',
  wrongSecond: '数字不正确或已用过，请用最新的。',
  wrongPasskey: '这个通行密钥不能用于登录，请换一种方式。',
  passkeyRefused: '通行密钥没有设置成功，请再试一次。',
  elsewhereRefused: '对方没有确认您的身份。请再试一次，或换一种方式登录。',
  elsewhereDown: '对方现在连不上。请换一种方式登录，或稍后再试。',
  elsewhereWrong: '对方的答复没有通过检查，没有登录。请换一种方式。',
  elsewhereStale: '这次跳转已经过期或已经用过，请再试一次。',
  accountClosed: '您绑定的账号已停用，请联系社区工作人员。',
  accountStopped: '您的账号已停用，请联系社区工作人员。',
  taken: '它已绑定另一个账号，没有重复绑定。请直接用它登录，或用手机号登录。',
  other: '这个手机号的账号已绑定另一个，没有登录。请用手机号登录，先在“账号”里解除原来的绑定。',
  slow: (minutes: number) => `尝试次数过多，请 ${minutes} 分钟后再试；着急时可请社区工作人员解除限制。`,
  soon: (seconds: number) => `请 ${seconds} 秒后再试。`,
};

const en: typeof zh = {
  title: 'Sign in · Linli',
  brand: 'Linli 邻里',
  tagline: 'Community services',
  phone: 'Mobile number',
  sendCode: 'Get a code',
  newHere: 'No account yet? You can register once the number is confirmed.',
  or: 'or',
  withOther: (title) => `Sign in with ${title}`,
  directoryName: 'Account there',
  goingTo: (title) => `Going to ${title}…`,
  goingToHint: 'Sign in there; you will come back here by yourself.',
  goOn: 'Go on',
  otherWay: 'Sign in another way',
  numberTitle: 'Confirm your mobile number',
  numberWhy: (title) =>
    `This is the first time you use ${title} here: please confirm your mobile number, once. The account of that number will be linked to your ${title}; without one you register in the next step.`,
  linksTo: (title) =>
    `With this code the account of this number is linked to your ${title}. If you did not ask for it, do not enter the code.`,
  passkey: 'Sign in with a passkey',
  passkeyHint: 'With your fingerprint, face or screen lock: no password to remember.',
  passkeyFailed: 'No passkey was read. Try again, or choose another way.',
  withPassword: 'User name and password',
  username: 'User name or mobile number',
  password: 'Password',
  signIn: 'Sign in',
  shared: 'Shared computer (closing the browser signs me out)',
  demo: 'Demo accounts (one click signs in)',
  codeTitle: 'Enter the code',
  codeSent: (phone) => `A code was sent to ${phone}; it is good for 5 minutes.`,
  codeBusy:
    'Very many people are signing in: numbers that have an account get a code; new users, please register in an hour. In urgent matters call or visit the community office.',
  codeShown: (code) => `The demo sends no messages. The code is ${code}`,
  code: 'Code of 6 digits',
  confirm: 'Confirm',
  again: 'Send another code',
  otherNumber: 'Use another number',
  privacyTitle: 'Please read before you register',
  privacyChanged: 'The privacy notice has changed',
  agree: 'Agree and go on',
  refuse: 'I do not agree',
  secondTitle: 'Confirm that it is you',
  secondWhy: 'This account signs in with two steps.',
  appCode: 'The 6 digits of your authenticator app',
  usePasskey: 'Confirm with a passkey',
  lost: 'Phone not at hand? Use a recovery code',
  recoveryCode: 'Recovery code (12 characters, on paper)',
  setTitle: 'Set up a second step',
  setWhy: 'Your account sees residents’ data: a password or a code alone is not safe enough. Choose one; it is done once.',
  makePasskey: 'Set up a passkey',
  makePasskeyHint: 'Recommended: from now on sign in with this device’s fingerprint, face or screen lock.',
  makePasskeyFailed: 'That did not work. Try again, or use an authenticator app.',
  useApp: 'Use an authenticator app',
  appSteps: 'Scan this with the app on your phone, or type the key, then enter the 6 digits that it shows.',
  openApp: 'Is the app on this phone? Add it there',
  codesTitle: 'Keep your recovery codes',
  codesWhy:
    'They sign you in when your phone is lost; each works once. Write them down or print them, and keep them safe. They are shown only now.',
  print: 'Print',
  codesDone: 'I have kept them, go on',
  restart: 'Use another account',
  wrong: 'Wrong user name or password.',
  wrongNumber: 'Enter a mobile number of 11 digits.',
  wrongCode: 'The code is wrong or has expired.',
  wrongSecond: 'The digits are wrong or were used before: take the newest.',
  wrongPasskey: 'This passkey does not sign in here. Choose another way.',
  passkeyRefused: 'The passkey was not set up. Please try again.',
  elsewhereRefused: 'The other side did not confirm who you are. Try again, or choose another way.',
  elsewhereDown: 'The other side cannot be reached at present. Choose another way, or try again later.',
  elsewhereWrong: 'The answer of the other side did not pass the checks; you are not signed in. Choose another way.',
  elsewhereStale: 'This answer has expired or was used before. Please try again.',
  accountStopped: 'Your account is stopped. Please ask your community’s staff.',
  accountClosed: 'The account that this is linked to is closed. Please ask your community’s staff.',
  taken: 'It is linked to another account already, and was not linked again. Sign in with it, or with your number.',
  other:
    'The account of this number is linked to another one there; you are not signed in. Sign in with your number, and end that link in your account first.',
  slow: (minutes) => `Too many attempts: try again in ${minutes} min, or ask your community's staff to lift the limit.`,
  soon: (seconds) => `Please try again in ${seconds} s.`,
};

export const wordsOf: Record<Language, typeof zh> = { 'zh-CN': zh, en };
export type Words = typeof zh;

/** Reasons that need no figures. */
type Plain =
  | 'wrong'
  | 'wrongNumber'
  | 'wrongCode'
  | 'wrongSecond'
  | 'wrongPasskey'
  | 'passkeyRefused'
  | 'elsewhereRefused'
  | 'elsewhereDown'
  | 'elsewhereWrong'
  | 'elsewhereStale'
  | 'accountClosed'
  | 'accountStopped'
  | 'taken'
  | 'other';

/** Why somebody is still on the page. */
export type Failure = { kind: Plain } | { kind: 'slow'; seconds: number };

export const failureWords = (words: Words, failure: Failure): string => {
  if (failure.kind !== 'slow') return words[failure.kind];
  return failure.seconds > 120 ? words.slow(Math.ceil(failure.seconds / 60)) : words.soon(failure.seconds);
};

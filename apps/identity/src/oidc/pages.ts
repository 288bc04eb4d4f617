import { createHash } from 'node:crypto';

const style = `
:root{color-scheme:light;font:18px/1.5 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;background:#f6f4f1;color:#1f1f1f;display:grid;place-items:start center;padding:6vh 16px}
main{width:100%;max-width:420px}
.card{background:#fff;border:1px solid #d5dfd9;border-radius:12px;padding:24px}
h1{font-size:28px;margin:0 0 4px}
.sub{margin:0 0 20px;color:#595959}
label{display:block;font-weight:600;margin:16px 0 6px}
input{width:100%;font:inherit;padding:12px;border:1px solid #737373;border-radius:8px;background:#fff;color:inherit}
button{font:inherit;cursor:pointer}
.go{width:100%;margin-top:24px;padding:14px;border:0;border-radius:8px;background:#a61b29;color:#fff;font-weight:600;font-size:20px}
:focus-visible{outline:3px solid #1d6fd1;outline-offset:2px}
.wrong{background:#fdecea;border:1px solid #b3261e;color:#8c1d18;border-radius:8px;padding:10px 14px;margin:0 0 8px}
.demo{margin-top:24px}
.demo h2{font-size:18px;margin:0 0 8px}
.demo ul{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:1fr 1fr;gap:8px}
.demo button{width:100%;min-height:56px;text-align:left;border:1px solid #c9c4bd;border-radius:8px;background:#fff;padding:8px 10px;color:inherit;font-size:16px;line-height:1.3}
.demo small{color:#595959;display:block}
`;

const script = `document.querySelectorAll('[data-user]').forEach(b=>b.addEventListener('click',()=>{document.getElementById('username').value=b.dataset.user;document.getElementById('password').value=b.dataset.word;document.querySelector('form').requestSubmit()}))`;

/** Goes on without being asked; the button stays for a browser without scripts. */
const goOn = `document.querySelector('.go').click()`;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing from elsewhere, no framing, and only the style and script that stand in the page. */
export const contentSecurityPolicy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)} ${hash(goOn)}; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function page(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/icon.svg"><title>${title}</title><style>${style}</style></head><body><main>${body}</main></body></html>`;
}

/** Somebody as whom anybody may sign in, with a click. */
export interface OfferedSignIn {
  username: string;
  name: string;
  note: string;
  password: string;
}

/** Why somebody is still on the sign-in page. */
export type Failure = { kind: 'wrong' } | { kind: 'slow'; minutes: number };

function wordsOf(failure: Failure): string {
  if (failure.kind === 'wrong') return '用户名或密码不正确。<span lang="en">Wrong user name or password.</span>';
  return `尝试次数过多，请 ${failure.minutes} 分钟后再试；着急时可请社区工作人员解除限制。<span lang="en">Too many attempts: try again in ${failure.minutes} min, or ask your community's staff to lift the limit.</span>`;
}

/** The sign-in page. Whom it offers, as the demo's people, signs in without typing. */
export function signInPage(
  action: string,
  options: { failure?: Failure; username?: string | undefined; offered: readonly OfferedSignIn[] },
): string {
  const failure = options.failure ? `<p class="wrong" role="alert">${wordsOf(options.failure)}</p>` : '';
  const demo = options.offered.map(
    ({ username, name, note, password }) =>
      `<li><button type="button" data-user="${escape(username)}" data-word="${escape(password)}">${escape(name)}<small>${escape(note)}</small></button></li>`,
  );
  return page(
    '登录 · 邻里',
    `<div class="card"><h1>邻里</h1><p class="sub">社区治理平台 · Linli</p>${failure}
<form method="post" action="${escape(action)}">
<label for="username">用户名 <span lang="en">User name</span></label>
<input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required value="${escape(options.username ?? '')}">
<label for="password">密码 <span lang="en">Password</span></label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button class="go" type="submit">登录 Sign in</button></form></div>
${demo.length > 0 ? `<section class="demo card" aria-labelledby="demo"><h2 id="demo">演示账号（点一下即登录）</h2><ul>${demo.join('')}</ul></section><script>${script}</script>` : ''}`,
  );
}

/** `form` is the issuer's own hidden form with the id `op.logoutForm`. Nobody is asked: they said so in the console. */
export function signingOutPage(form: string): string {
  return page(
    '退出 · 邻里',
    `<div class="card"><h1>正在退出…</h1><p lang="en">Signing out…</p>${form}<button class="go" type="submit" form="op.logoutForm" name="logout" value="yes">继续 Go on</button></div><script>${goOn}</script>`,
  );
}

/** The same for whoever came without their ID token: then they are asked. */
export function signOutPage(form: string): string {
  return page(
    '退出 · 邻里',
    `<div class="card"><h1>退出登录？</h1><p lang="en">Sign out?</p>${form}<button class="go" type="submit" form="op.logoutForm" name="logout" value="yes">退出 Sign out</button></div>`,
  );
}

export function signedOutPage(): string {
  return page(
    '已退出 · 邻里',
    '<div class="card"><h1>已退出</h1><p lang="en">You have signed out.</p><p><a href="/">返回首页 <span lang="en">Start page</span></a></p></div>',
  );
}

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  expired: ['登录页面已经过期。', 'This sign-in page has expired.'],
  server_error: ['系统出错，请稍后再试。', 'Something went wrong on our side; please try again later.'],
};

/** @param code an OAuth error code, e.g. invalid_request */
export function errorPage(code: string): string {
  const [zh, en] = reasons[code] ?? ['登录请求有误。', 'This sign-in request is not valid.'];
  return page(
    '登录没有完成 · 邻里',
    `<div class="card"><h1>登录没有完成</h1><p>${zh}请返回首页重新登录。</p><p lang="en">${en} Please go back to the start page and sign in again.</p><p><code>${escape(code)}</code></p><p><a href="/">返回首页 <span lang="en">Start page</span></a></p></div>`,
  );
}

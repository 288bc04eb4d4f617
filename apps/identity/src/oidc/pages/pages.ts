import { page } from './frame.js';
import { markup, Markup } from './markup.js';

/** `form` is the issuer's own hidden form with the id `op.logoutForm`. Nobody is asked: they said so in the console. */
export function signingOutPage(form: string): string {
  return page(
    { title: '退出 · 邻里', scripts: ['goOn'] },
    markup`<div class="card">
      <h1>正在退出…</h1>
      <p lang="en">Signing out…</p>
      ${new Markup(form)}<button class="go" type="submit" form="op.logoutForm" name="logout" value="yes">继续 Go on</button>
    </div>`,
  );
}

/** The same for whoever came without their ID token: then they are asked. */
export function signOutPage(form: string): string {
  return page(
    { title: '退出 · 邻里' },
    markup`<div class="card">
      <h1>退出登录？</h1>
      <p lang="en">Sign out?</p>
      ${new Markup(form)}<button class="go" type="submit" form="op.logoutForm" name="logout" value="yes">退出 Sign out</button>
    </div>`,
  );
}

export function signedOutPage(): string {
  return page(
    { title: '已退出 · 邻里' },
    markup`<div class="card">
      <h1>已退出</h1>
      <p lang="en">You have signed out.</p>
      <p>
        <a href="/">返回首页 <span lang="en">Start page</span></a>
      </p>
    </div>`,
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
    { title: '登录没有完成 · 邻里' },
    markup`<div class="card">
      <h1>登录没有完成</h1>
      <p>${zh}请返回首页重新登录。</p>
      <p lang="en">${en} Please go back to the start page and sign in again.</p>
      <p><code>${code}</code></p>
      <p>
        <a href="/">返回首页 <span lang="en">Start page</span></a>
      </p>
    </div>`,
  );
}

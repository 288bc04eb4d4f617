import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

import { freePort } from '@linli/testing';

/** One person as an app of WeChat sees them: an openid of that app, and a unionid of all apps of one Open Platform account. */
export interface WechatUser {
  openid: string;
  unionid?: string;
}

interface App {
  secret: string;
  /** Its page for signing in. */
  page: '/connect/qrconnect' | '/connect/oauth2/authorize';
  scopes: readonly string[];
}

/** WeChat’s pages and API for signing in, on this machine, as they are documented. */
export interface WechatServer {
  address: string;
  /** Who scans the code, by app; undefined for somebody who says no. */
  user: WechatUser | undefined;
  /** What the API answers instead: an errcode, or no JSON. */
  fails: number | 'broken' | undefined;
  stop(): Promise<void>;
}

/**
 * https://developers.weixin.qq.com/doc/oplatform/Website_App/WeChat_Login/Wechat_Login.html
 * https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html
 */
export async function wechatServer(apps: Readonly<Record<string, App>>): Promise<WechatServer> {
  const port = await freePort();
  const codes = new Map<string, { appId: string; user: WechatUser; scope: string }>();
  const used = new Set<string>();
  const wechat: WechatServer = { address: `http://127.0.0.1:${port}`, user: undefined, fails: undefined, stop };

  const page = (url: URL): string | undefined => {
    const {
      appid: appId = '',
      redirect_uri: back = '',
      response_type: type,
      scope = '',
      state = '',
    } = Object.fromEntries(url.searchParams);
    const app = apps[appId];
    if (app?.page !== url.pathname || type !== 'code' || !app.scopes.includes(scope) || !/^[a-zA-Z0-9]{1,128}$/.test(state))
      return undefined;
    const answer = new URL(back);
    if (wechat.user) {
      const code = randomBytes(16).toString('hex');
      codes.set(code, { appId, user: wechat.user, scope });
      answer.searchParams.set('code', code);
    }
    answer.searchParams.set('state', state);
    return answer.href;
  };

  const token = (url: URL): object => {
    const { appid: appId = '', secret, code = '', grant_type: type } = Object.fromEntries(url.searchParams);
    if (typeof wechat.fails === 'number') return { errcode: wechat.fails, errmsg: 'as the test says' };
    if (!apps[appId]) return { errcode: 40013, errmsg: 'invalid appid' };
    if (apps[appId].secret !== secret) return { errcode: 40125, errmsg: 'invalid appsecret' };
    if (type !== 'authorization_code') return { errcode: 40002, errmsg: 'invalid grant_type' };
    if (used.has(code)) return { errcode: 40163, errmsg: 'code been used' };
    const given = codes.get(code);
    if (given?.appId !== appId) return { errcode: 40029, errmsg: 'invalid code' };
    used.add(code);
    const { user, scope } = given;
    const tokens = { access_token: 'ACCESS_TOKEN', expires_in: 7200, refresh_token: 'REFRESH_TOKEN', scope };
    return { ...tokens, openid: user.openid, ...(user.unionid && scope !== 'snsapi_base' ? { unionid: user.unionid } : {}) };
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url!, wechat.address);
    if (url.pathname !== '/sns/oauth2/access_token') {
      const location = page(url);
      return location ? response.writeHead(302, { location }).end() : response.writeHead(200).end('该链接无法访问');
    }
    const body = wechat.fails === 'broken' ? '<html>' : JSON.stringify(token(url));
    return response.writeHead(200, { 'content-type': 'text/plain' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  async function stop(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  return wechat;
}

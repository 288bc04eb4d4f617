import { ElsewhereError } from './elsewhere-error.js';
import type { WechatSettings } from './provider-settings.js';
import type { Answer, Kept, Leaving, Redirecting } from './redirecting.js';

const PAGES = 'https://open.weixin.qq.com';
const API = 'https://api.weixin.qq.com';
const TIMEOUT_MS = 8000;

/** 40029 and 41008: no such code; 40163: it was used; 42003: it has expired. */
const refusals = [40029, 40163, 41008, 42003];

interface TokenAnswer {
  errcode?: unknown;
  openid?: unknown;
  unionid?: unknown;
}

/**
 * WeChat’s sign-in for web pages. It is like OAuth 2.0 and is not: the secret stands in the address, refusals come with status 200, there
 * is no PKCE and no ID token. The state, which is good once and in one browser, is all that binds an answer.
 * https://developers.weixin.qq.com/doc/oplatform/Website_App/WeChat_Login/Wechat_Login.html
 */
export class WechatProvider implements Redirecting {
  constructor(private readonly settings: WechatSettings) {}

  isFor({ inWechat }: Pick<Leaving, 'inWechat'>): boolean {
    return this.appFor(inWechat) !== undefined;
  }

  async leave({ state, callback, inWechat }: Leaving): Promise<{ address: string; kept: Kept }> {
    const app = this.appFor(inWechat);
    if (!app) throw new ElsewhereError('refused', 'no app for this browser');
    // Whose unionid is asked for has to agree in WeChat; for the openid nobody is asked.
    const inApp = this.settings.identifiedBy === 'unionid' ? 'snsapi_userinfo' : 'snsapi_base';
    const address = new URL(`${this.settings.pages ?? PAGES}/connect/${inWechat ? 'oauth2/authorize' : 'qrconnect'}`);
    // In this order, and with this fragment, as WeChat asks.
    address.search = new URLSearchParams({
      appid: app.appId,
      redirect_uri: callback,
      response_type: 'code',
      scope: inWechat ? inApp : 'snsapi_login',
      state,
    }).toString();
    address.hash = 'wechat_redirect';
    return { address: address.href, kept: { app: inWechat ? 'official' : 'website' } };
  }

  /** Whoever says no in WeChat comes back without a code. */
  async subjectOf({ code }: Answer, { app: which }: Kept): Promise<string> {
    if (!code) throw new ElsewhereError('refused', 'no code');
    const app = this.settings[which as 'website' | 'official'];
    if (!app) throw new ElsewhereError('wrong', 'no such app');
    const { identifiedBy } = this.settings;
    const answer = await this.ask({ appid: app.appId, secret: app.appSecret, code, grant_type: 'authorization_code' });
    const id = answer[identifiedBy];
    if (typeof id !== 'string' || !/^[\w-]{6,128}$/.test(id)) throw new ElsewhereError('wrong', `no ${identifiedBy}`);
    return identifiedBy === 'unionid' ? `wechat unionid ${id}` : `wechat ${app.appId} ${id}`;
  }

  private async ask(fields: Record<string, string>): Promise<TokenAnswer> {
    const address = `${this.settings.api ?? API}/sns/oauth2/access_token?${new URLSearchParams(fields)}`;
    let answer: TokenAnswer;
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
      if (!response.ok) throw new ElsewhereError('down', `status ${response.status}`);
      answer = (await response.json()) as TokenAnswer;
    } catch (error) {
      // Without its cause, which may name the address, and the secret with it.
      throw error instanceof ElsewhereError ? error : new ElsewhereError('down', 'network');
    }
    const { errcode } = answer;
    if (errcode) throw new ElsewhereError(refusals.includes(Number(errcode)) ? 'refused' : 'down', `errcode ${Number(errcode)}`);
    return answer;
  }

  private appFor(inWechat: boolean) {
    return inWechat ? this.settings.official : this.settings.website;
  }
}

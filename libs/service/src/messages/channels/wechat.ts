import type { WechatSettings } from '../../config/messages.js';
import type { Channel, Outgoing } from '../channel.js';
import type { Failure } from '../message.rules.js';
import { post, type Answer } from './post.js';

/** So long before its end a token is not used any more; WeChat gives a new one from then on. */
const MARGIN_MS = 300_000;
const JSON_TYPE = { 'content-type': 'application/json' };
const TOKEN_GONE: readonly unknown[] = [40001, 40014, 42001];

/** https://developers.weixin.qq.com/doc/service/api/notify/template/api_sendtemplatemessage.html */
const codes: Readonly<Record<number, Failure>> = {
  [-1]: 'unavailable',
  40001: 'account',
  40002: 'account',
  40013: 'account',
  40014: 'account',
  40125: 'account',
  40164: 'account',
  42001: 'account',
  48001: 'account',
  40037: 'account',
  40003: 'recipient',
  43004: 'recipient',
  43101: 'recipient',
  40241: 'limit',
  45009: 'unavailable',
  45011: 'unavailable',
};

/** What an answer means; WeChat says it in `errcode`, with status 200. */
export function failureOf({ status, body: { errcode } }: Answer): Failure | undefined {
  if (status !== 200 || typeof errcode !== 'number') return 'unavailable';
  return errcode === 0 ? undefined : (codes[errcode] ?? 'refused');
}

/**
 * A template message of the district's official account, to somebody who follows it. Its token is asked for in the mode in which WeChat
 * gives everybody the same one: replicas do not take it from each other.
 */
export class WechatChannel implements Channel {
  readonly name = 'wechat';
  private token: { value: string; until: number } | undefined;

  constructor(private readonly settings: WechatSettings) {}

  async send(message: Outgoing, signal: AbortSignal): Promise<Failure | undefined> {
    const first = await this.once(message, signal);
    if (!TOKEN_GONE.includes(first.body.errcode)) return failureOf(first);
    // Somebody had a new one made before the time of this one was over.
    this.token = undefined;
    return failureOf(await this.once(message, signal));
  }

  /** WeChat's answer: to the message, or to the request for a token when it gives none. */
  private async once({ id, to, template, values }: Outgoing, signal: AbortSignal): Promise<Answer> {
    const declared = this.settings.templates[template];
    if (!('wechat' in to) || !declared) throw new Error(`${template} is not for WeChat`);
    if (!this.token || this.token.until <= performance.now()) {
      const refused = await this.renew(signal);
      if (refused) return refused;
    }
    const address = new URL('/cgi-bin/message/template/send', this.settings.url);
    address.searchParams.set('access_token', this.token!.value);
    const data = Object.fromEntries(Object.entries(declared.fields).map(([field, name]) => [name, { value: values[field] }]));
    // WeChat sends one message for each client_msg_id, for ten minutes at least.
    const body = { touser: to.wechat, template_id: declared.id, data, client_msg_id: id.replaceAll('-', '') };
    return post(address, { headers: JSON_TYPE, body: JSON.stringify(body) }, signal);
  }

  /** https://developers.weixin.qq.com/doc/service/api/base/api_getstableaccesstoken.html */
  private async renew(signal: AbortSignal): Promise<Answer | undefined> {
    const { url, appId, secret } = this.settings;
    const body = JSON.stringify({ grant_type: 'client_credential', appid: appId, secret });
    const answer = await post(new URL('/cgi-bin/stable_token', url), { headers: JSON_TYPE, body }, signal);
    const { access_token: value, expires_in: seconds } = answer.body;
    if (typeof value !== 'string' || typeof seconds !== 'number') return answer;
    this.token = { value, until: performance.now() + seconds * 1000 - MARGIN_MS };
    return undefined;
  }
}

import { Webhook } from 'standardwebhooks';

import type { SmsSettings } from '../../config/messages.js';
import type { Channel, Outgoing } from '../channel.js';
import type { Failure } from '../message.rules.js';
import { post } from './post.js';

type Settings = Extract<SmsSettings, { kind: 'http' }>;

/** What a gateway's status means (docs/operations.md). */
export function failureOf(status: number): Failure | undefined {
  // 409: it has taken this id already.
  if ((status >= 200 && status < 300) || status === 409) return undefined;
  if (status === 422) return 'recipient';
  if (status === 408 || status === 425 || status === 429 || status >= 500) return 'unavailable';
  // A wrong address or key: operators can put that right.
  if (status < 400 || [401, 403, 404, 405].includes(status)) return 'account';
  return 'refused';
}

/**
 * A district's own gateway: a POST of JSON with the key as a bearer token, or signed by Standard Webhooks where it begins with `whsec_`.
 * https://www.standardwebhooks.com
 */
export class HttpChannel implements Channel {
  readonly name = 'http';

  constructor(private readonly settings: Settings) {}

  async send({ id, to, template, values, language, text }: Outgoing, signal: AbortSignal): Promise<Failure | undefined> {
    const body = JSON.stringify({ id, to, template, values, language, text });
    const headers = { 'content-type': 'application/json', 'idempotency-key': id, ...this.proof(id, body) };
    const answer = await post(this.settings.url, { headers, body }, signal);
    return failureOf(answer.status);
  }

  private proof(id: string, body: string): Record<string, string> {
    const { secret } = this.settings;
    if (!secret.startsWith('whsec_')) return { authorization: `Bearer ${secret}` };
    const now = new Date();
    return {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, now, body),
    };
  }
}

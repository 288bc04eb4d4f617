import { randomUUID } from 'node:crypto';

import type { SmsSettings } from '../../config/messages.js';
import type { Channel, Outgoing } from '../channel.js';
import type { Failure } from '../message.rules.js';
import { signAcs3 } from './acs3.js';
import { post, type Answer } from './post.js';

type Settings = Extract<SmsSettings, { kind: 'aliyun' }>;

/** By the beginning of a code, the first that fits. https://help.aliyun.com/zh/sms/developer-reference/api-error-codes */
const codes: readonly (readonly [string, Failure])[] = [
  ['isv.MOBILE_NUMBER_ILLEGAL', 'recipient'],
  ['isv.BUSINESS_LIMIT_CONTROL', 'limit'],
  // The district's own limits of a day and a month, its contract, its approved signature and templates, its key.
  ['isv.DAY_LIMIT_CONTROL', 'account'],
  ['isv.MONTH_LIMIT_CONTROL', 'account'],
  ['isv.AMOUNT_NOT_ENOUGH', 'account'],
  ['isv.OUT_OF_SERVICE', 'account'],
  ['isv.PRODUCT_UN', 'account'],
  ['isv.ACCOUNT_', 'account'],
  ['isv.SMS_SIGN', 'account'],
  ['isv.SMS_TEMPLATE', 'account'],
  ['isp.RAM_PERMISSION_DENY', 'account'],
  ['InvalidAccessKeyId', 'account'],
  ['SignatureDoesNotMatch', 'account'],
  ['InvalidTimeStamp', 'account'],
  ['Forbidden', 'account'],
  ['NoPermission', 'account'],
  ['isp.', 'unavailable'],
  ['Throttling', 'unavailable'],
  ['ServiceUnavailable', 'unavailable'],
  ['InternalError', 'unavailable'],
];

/** What an answer of SendSms means. */
export function failureOf({ status, body: { Code: code } }: Answer): Failure | undefined {
  if (status === 200 && code === 'OK') return undefined;
  const known = typeof code === 'string' ? codes.find(([start]) => code.startsWith(start)) : undefined;
  if (known) return known[1];
  return typeof code !== 'string' || status >= 500 ? 'unavailable' : 'refused';
}

/**
 * SMS of Alibaba Cloud (SendSms of 2017-05-25). It knows no idempotency key: after a timeout the same message may go out twice. The id goes
 * along as OutId, so that it stands in the provider's receipts.
 */
export class AliyunChannel implements Channel {
  readonly name = 'aliyun';

  constructor(private readonly settings: Settings) {}

  async send({ id, to, template, values }: Outgoing, signal: AbortSignal): Promise<Failure | undefined> {
    if (!('phone' in to)) return 'refused';
    const { url, keyId, secret, signName, templates } = this.settings;
    const address = new URL(url);
    const { query, headers } = signAcs3({
      host: address.host,
      action: 'SendSms',
      version: '2017-05-25',
      query: {
        PhoneNumbers: to.phone,
        SignName: signName,
        TemplateCode: templates[template],
        TemplateParam: JSON.stringify(values),
        OutId: id,
      },
      keyId,
      secret,
      at: new Date(),
      nonce: randomUUID(),
    });
    address.search = query;
    return failureOf(await post(address, { headers }, signal));
  }
}

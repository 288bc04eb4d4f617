import type { Language } from '../caller/caller.js';
import type { Failure } from './message.rules.js';
import type { TemplateName } from './templates.js';

/** A mainland number of eleven digits, or the OpenID under which an official account of WeChat knows somebody. */
export type Recipient = { phone: string } | { wechat: string };

const forms = { phone: /^1\d{10}$/, wechat: /^[\w-]{6,64}$/ };

/** @throws Error for what is not one recipient: a provider would take two numbers with a comma between them, and send to both */
export function checkRecipient(to: Recipient): void {
  const one = 'phone' in to ? forms.phone.test(to.phone) : forms.wechat.test(to.wechat);
  if (!one) throw new Error('a message needs one recipient: a number of eleven digits, or an OpenID');
}

export interface Outgoing {
  /** The same with each try: who takes it twice can know it. */
  id: string;
  to: Recipient;
  template: TemplateName;
  language: Language;
  values: Readonly<Record<string, string>>;
  /** What the recipient reads. */
  text: string;
}

/** A way out of the district. */
export interface Channel {
  readonly name: string;
  /**
   * @param signal aborted when the try has taken too long
   * @returns why it was not sent, or undefined when it was
   * @throws what fetch throws
   */
  send(message: Outgoing, signal: AbortSignal): Promise<Failure | undefined>;
}

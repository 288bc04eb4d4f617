import { randomUUID } from 'node:crypto';

import type { Language } from '../caller/caller.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import { insert } from '../unit-of-work/rows.js';
import type { Tx } from '../unit-of-work/tx.js';
import { checkRecipient, type Recipient } from './channel.js';
import type { Channels, RecipientKind } from './channels/channels.js';
import type { Delivery } from './delivery.js';
import { Message } from './message.entity.js';
import { sealContent } from './sealed-content.js';
import { checkValues, type TemplateName, type ValuesOf } from './templates.js';

export interface ToSend<T extends TemplateName> {
  to: Recipient;
  template: T;
  values: ValuesOf<T>;
  language: Language;
  /** From this moment on it is not sent any more. */
  expiresAt: Date;
}

/** Messages to people outside the console: codes, invitations, warnings (docs/adr/087). */
export class Messages {
  constructor(
    private readonly personal: PersonalData,
    private readonly delivery: Delivery,
    private readonly channels: Channels,
  ) {}

  /** Can such a message go to recipients of this kind? To a phone each can. */
  reaches(kind: RecipientKind, template: TemplateName): boolean {
    return this.channels.for(kind, template) !== undefined;
  }

  /**
   * Has a message sent when the caller's transaction is committed: at once, and if that fails, again until it expires. Nobody waits for it.
   * Whether the number may get one more is for the caller to decide.
   * @returns its id
   * @throws Error for a recipient that is none, for values that are missing or too long, and where no channel reaches it
   */
  async send<T extends TemplateName>(tx: Tx, { to, template, values, language, expiresAt }: ToSend<T>): Promise<string> {
    checkRecipient(to);
    checkValues(template, values);
    const channel = this.channels.for('phone' in to ? 'phone' : 'wechat', template);
    if (!channel) throw new Error(`no channel takes ${template} to WeChat: ask \`reaches\` first`);
    const id = randomUUID();
    await insert(tx, Message, {
      id,
      template,
      channel: channel.name,
      language,
      content: await sealContent(this.personal, tx, id, { to, values }),
      created_at: tx.now,
      expires_at: expiresAt,
      next_try_at: tx.now,
    });
    tx.afterCommit(() => this.delivery.start(id));
    return id;
  }
}

import { join } from 'node:path';

import type { Config } from '../../config/config.js';
import { ConfigError } from '../../config/environment.js';
import type { Clock } from '../../timing/clock.js';
import type { Channel, Recipient } from '../channel.js';
import type { TemplateName } from '../templates.js';
import { AliyunChannel } from './aliyun.js';
import { FileChannel } from './file.js';
import { HttpChannel } from './http.js';
import { WechatChannel } from './wechat.js';

/** The channels that are configured. */
export class Channels {
  private readonly all: ReadonlyMap<string, Channel>;

  private constructor(
    private readonly sms: Channel,
    private readonly wechat: Channel | undefined,
    private readonly inWechat: readonly string[],
  ) {
    this.all = new Map([sms, ...(wechat ? [wechat] : [])].map((channel) => [channel.name, channel]));
  }

  /** @throws ConfigError when messages are to go into a file and there is no folder for it */
  static of({ service, storage, messages: { sms, wechat } }: Config, clock: Clock): Channels {
    return new Channels(
      sms.kind === 'http'
        ? new HttpChannel(sms)
        : sms.kind === 'aliyun'
          ? new AliyunChannel(sms)
          : new FileChannel(sms.folder ?? folderIn(storage, service), clock),
      wechat && new WechatChannel(wechat),
      Object.keys(wechat?.templates ?? {}),
    );
  }

  /** Where messages go into a file. */
  get file(): FileChannel | undefined {
    return this.sms instanceof FileChannel ? this.sms : undefined;
  }

  named(name: string): Channel | undefined {
    return this.all.get(name);
  }

  /** By which channel somebody can get such a message. A file and a district's own gateway take whatever recipient there is. */
  for(kind: RecipientKind, template: TemplateName): Channel | undefined {
    if (kind === 'phone') return this.sms;
    if (this.wechat) return this.inWechat.includes(template) ? this.wechat : undefined;
    return this.sms instanceof AliyunChannel ? undefined : this.sms;
  }
}

export type RecipientKind = Recipient extends infer R ? (R extends R ? keyof R : never) : never;

function folderIn(storage: Config['storage'], service: string): string {
  if (storage.kind !== 'folder') throw new ConfigError(`${service}: MESSAGES_FOLDER is missing`);
  return join(storage.folder, 'messages');
}

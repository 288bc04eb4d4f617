import { EnvError, makeExactValidator, str, url, type CleanedEnv } from 'envalid';

import { templates, type TemplateName } from '../messages/templates.js';

/** How a template is called in WeChat, and its fields. */
export interface WechatTemplate {
  id: string;
  fields: Record<string, string>;
}

export type SmsSettings =
  | { kind: 'file'; folder: string | undefined }
  | { kind: 'http'; url: string; secret: string }
  | { kind: 'aliyun'; url: string; keyId: string; secret: string; signName: string; templates: Record<TemplateName, string> };

export interface WechatSettings {
  url: string;
  appId: string;
  secret: string;
  templates: Partial<Record<TemplateName, WechatTemplate>>;
}

/** By what messages to people go out. */
export interface MessageSettings {
  sms: SmsSettings;
  /** Undefined where the district has no official account. */
  wechat: WechatSettings | undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function objectOf(text: string): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new EnvError();
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new EnvError();
  return parsed as Record<string, unknown>;
}

const templateCodes = makeExactValidator<Record<TemplateName, string>>((text) => {
  const codes = objectOf(text);
  if (Object.keys(templates).some((name) => !isText(codes[name])) || Object.keys(codes).some((name) => !(name in templates)))
    throw new EnvError();
  return codes as Record<TemplateName, string>;
});

const wechatTemplates = makeExactValidator<Partial<Record<TemplateName, WechatTemplate>>>((text) => {
  const given = objectOf(text);
  for (const [name, declared] of Object.entries(given)) {
    const { id, fields } = (declared ?? {}) as Partial<WechatTemplate>;
    if (!(name in templates) || !isText(id) || templates[name as TemplateName].fields.some((field) => !isText(fields?.[field])))
      throw new EnvError();
  }
  return given as Partial<Record<TemplateName, WechatTemplate>>;
});

/** A token, or a key of Standard Webhooks, which is 24 to 64 bytes in base64 after `whsec_`. */
const secret = makeExactValidator<string>((text) => {
  const key = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text)?.[1];
  const bytes = key === undefined ? text.length : Buffer.from(key, 'base64').length;
  if (bytes < 16 || /\s/.test(text) || (text.startsWith('whsec_') && (key === undefined || bytes < 24 || bytes > 64))) throw new EnvError();
  return text;
});

const by =
  (...kinds: readonly string[]) =>
  ({ MESSAGES }: Record<string, unknown>): boolean =>
    kinds.includes(MESSAGES as string);
const byWechat = ({ WECHAT_APP_ID, WECHAT_APP_SECRET, WECHAT_TEMPLATES }: Record<string, unknown>): boolean =>
  [WECHAT_APP_ID, WECHAT_APP_SECRET, WECHAT_TEMPLATES].some((one) => one !== undefined);

export const forMessages = {
  MESSAGES: str({ choices: ['file', 'http', 'aliyun'], default: 'file', desc: 'file, http or aliyun' }),
  MESSAGES_FOLDER: str({ default: undefined }),
  MESSAGES_URL: url({ default: undefined, requiredWhen: by('http'), desc: 'a URL' }),
  MESSAGES_SECRET: secret({
    default: undefined,
    requiredWhen: by('http', 'aliyun'),
    desc: 'a secret: 16 letters at least without a space, or whsec_ and 24 to 64 bytes in base64',
  }),
  MESSAGES_KEY_ID: str({ default: undefined, requiredWhen: by('aliyun') }),
  MESSAGES_SIGN_NAME: str({ default: undefined, requiredWhen: by('aliyun') }),
  MESSAGES_TEMPLATES: templateCodes({
    default: undefined,
    requiredWhen: by('aliyun'),
    desc: `JSON with a code for each of ${Object.keys(templates).join(', ')}`,
  }),
  WECHAT_APP_ID: str({ default: undefined, requiredWhen: byWechat }),
  WECHAT_APP_SECRET: str({ default: undefined, requiredWhen: byWechat }),
  WECHAT_TEMPLATES: wechatTemplates({
    default: undefined,
    requiredWhen: byWechat,
    desc: 'JSON with id and fields of templates that there are',
  }),
  WECHAT_URL: url({ default: 'https://api.weixin.qq.com', desc: 'a URL' }),
};

export function messagesOf(env: CleanedEnv<typeof forMessages>): MessageSettings {
  return {
    sms: smsOf(env),
    wechat:
      env.WECHAT_APP_ID === undefined
        ? undefined
        : { url: env.WECHAT_URL, appId: env.WECHAT_APP_ID, secret: env.WECHAT_APP_SECRET!, templates: env.WECHAT_TEMPLATES! },
  };
}

function smsOf(env: CleanedEnv<typeof forMessages>): SmsSettings {
  if (env.MESSAGES === 'http') return { kind: 'http', url: env.MESSAGES_URL!, secret: env.MESSAGES_SECRET! };
  if (env.MESSAGES === 'file') return { kind: 'file', folder: env.MESSAGES_FOLDER };
  return {
    kind: 'aliyun',
    url: env.MESSAGES_URL ?? 'https://dysmsapi.aliyuncs.com',
    keyId: env.MESSAGES_KEY_ID!,
    secret: env.MESSAGES_SECRET!,
    signName: env.MESSAGES_SIGN_NAME!,
    templates: env.MESSAGES_TEMPLATES!,
  };
}

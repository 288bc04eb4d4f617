import 'reflect-metadata';

import { readFileSync } from 'node:fs';

import { ConfigError } from '@linli/service';
import { plainToInstance, Type } from 'class-transformer';
import {
  Equals,
  EQUALS,
  IsDefined,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  validateSync,
  type ValidationError,
} from 'class-validator';

const VARIABLE = 'SIGN_IN_PROVIDERS';

/** Secrets and codes go there: over TLS, or on the machine itself. */
const WEB_ADDRESS = /^(https:\/\/[a-z0-9.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d{1,5})?(\/[\w./-]*)?$/;
const LDAP_ADDRESS = /^ldaps?:\/\/[a-z0-9.-]+(:\d{1,5})?$/;
const ATTRIBUTE = /^[a-zA-Z][\w-]{0,60}$/;

/** What one field has to be by what others are. */
const Agrees = <T>(fits: (of: T) => boolean): PropertyDecorator =>
  ValidateBy({ name: EQUALS, validator: { validate: (_value, args) => fits(args!.object as T) } });

class Title {
  @IsString() @Length(1, 20) 'zh-CN'!: string;
  @IsString() @Length(1, 40) en!: string;
}

class Named {
  /** Stands in the callback address, and in the table of links: never to be given to another provider. */
  @Matches(/^[a-z][a-z0-9-]{0,30}$/) id!: string;
  @IsDefined() @ValidateNested() @Type(() => Title) title!: Title;
}

/** An issuer of OpenID Connect, such as a province’s sign-on. */
export class OidcSettings extends Named {
  @Equals('oidc') kind!: 'oidc';
  @Matches(WEB_ADDRESS) issuer!: string;
  @IsString() @Length(1, 200) clientId!: string;
  /** Left out for a public client, which PKCE alone protects. */
  @IsOptional() @IsString() @Length(1, 500) clientSecret?: string;
  /** Where the secret stands in a request for a token. */
  @IsOptional() @IsIn(['header', 'body']) secretIn?: 'header' | 'body';
  @IsOptional() @Matches(/^openid( [\w.:/-]+)*$/) scope?: string;
}

class WechatApp {
  @Matches(/^\w{1,64}$/) appId!: string;
  @Matches(/^\w{1,128}$/) appSecret!: string;
}

/** WeChat: its website app, whose QR code a phone scans, and the official account’s pages, inside WeChat itself. */
export class WechatSettings extends Named {
  @Equals('wechat') kind!: 'wechat';
  @ValidateIf(({ website, official }: WechatSettings) => website !== undefined || official === undefined)
  @IsDefined()
  @ValidateNested()
  @Type(() => WechatApp)
  website?: WechatApp;
  @IsOptional() @ValidateNested() @Type(() => WechatApp) official?: WechatApp;
  /**
   * `openid` is of one app, `unionid` of all apps of one Open Platform account. Said, never guessed: an answer that has it one day and not
   * the next would make two people of one. With both apps only `unionid` knows somebody again.
   */
  @Agrees(({ website, official, identifiedBy }: WechatSettings) =>
    website && official ? identifiedBy === 'unionid' : ['unionid', 'openid'].includes(identifiedBy),
  )
  identifiedBy!: 'unionid' | 'openid';
  /** Others than WeChat’s own, as through a district’s gateway. */
  @IsOptional() @Matches(WEB_ADDRESS) pages?: string;
  @IsOptional() @Matches(WEB_ADDRESS) api?: string;
}

/** A directory that is asked over LDAP, such as an authority’s Active Directory. */
export class DirectorySettings extends Named {
  @Equals('directory') kind!: 'directory';
  @Matches(LDAP_ADDRESS) url!: string;
  /** Has to be on where the address is not ldaps: passwords go there. */
  @Agrees(({ url, startTls }: DirectorySettings) => (/^ldap:/.test(url) ? startTls === true : !startTls))
  startTls?: boolean;
  /** A file with the certificates that are believed (PEM); the system’s own where it is left out. */
  @IsOptional() @IsString() @Length(1, 500) ca?: string;
  /** As whom entries are looked for. */
  @IsString() @Length(1, 300) bindDn!: string;
  @IsString() @Length(1, 300) bindPassword!: string;
  @IsString() @Length(1, 300) base!: string;
  /** Beside the name: who of the directory may sign in. */
  @IsOptional() @Matches(/^\(.{1,500}\)$/) filter?: string;
  @IsOptional() @Matches(ATTRIBUTE) nameAttribute?: string;
  /** Stays with its owner for good, unlike a name: entryUUID, or objectGUID of Active Directory. */
  @IsOptional() @Matches(ATTRIBUTE) idAttribute?: string;
}

const kinds = { oidc: OidcSettings, wechat: WechatSettings, directory: DirectorySettings } as const;

export type ProviderSettings = OidcSettings | WechatSettings | DirectorySettings;

/**
 * Who else signs people in.
 * @param given JSON, or the path of a file that holds it; nobody when it is undefined
 * @throws ConfigError naming each field that is missing or wrong, never its value
 */
export function readProviders(given: string | undefined): readonly ProviderSettings[] {
  if (given === undefined) return [];
  const list = parsed(given);
  if (!Array.isArray(list)) throw new ConfigError(`${VARIABLE} is not a list in JSON`);
  const providers = list.map((item: unknown) => {
    const kind = (item as { kind?: unknown } | null)?.kind;
    return typeof kind === 'string' && Object.hasOwn(kinds, kind) ? instanceOf(kinds[kind as keyof typeof kinds], item) : undefined;
  });
  const wrong = providers.flatMap((provider, index) =>
    provider === undefined
      ? [`${VARIABLE}[${index}].kind`]
      : validateSync(provider, { whitelist: true, forbidNonWhitelisted: true }).flatMap((error) => places(error, `${VARIABLE}[${index}]`)),
  );
  if (wrong.length > 0) throw new ConfigError(`missing or wrong: ${wrong.join(', ')}`);
  const known = providers as ProviderSettings[];
  if (new Set(known.map(({ id }) => id)).size < known.length) throw new ConfigError(`${VARIABLE} has an id twice`);
  return known;
}

const instanceOf = (type: (typeof kinds)[keyof typeof kinds], item: unknown): ProviderSettings =>
  plainToInstance<ProviderSettings, unknown>(type, item);

function parsed(given: string): unknown {
  try {
    return JSON.parse(given.trimStart().startsWith('[') ? given : readFileSync(given, 'utf8'));
  } catch (error) {
    // What a parser says may hold a piece of the text, and so a secret.
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(code ? `${VARIABLE} names a file that cannot be read (${code})` : `${VARIABLE} is not JSON`);
  }
}

function places({ property, constraints, children = [] }: ValidationError, path: string): string[] {
  const here = `${path}.${property}`;
  return constraints ? [here] : children.flatMap((child) => places(child, here));
}

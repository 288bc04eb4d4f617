import { readFileSync } from 'node:fs';

import { ConfigError } from '@linli/service';
import type { Client, Entry } from 'ldapts';

import { ElsewhereError } from './elsewhere-error.js';
import type { DirectorySettings } from './provider-settings.js';

/** Loaded when somebody first signs in by a directory. */
const library = () => import('ldapts');

const TIMEOUT_MS = 8000;

/** An authority’s own directory: the entry of a name is looked for, and then who is there has to bind as that entry. */
export class DirectoryProvider {
  private readonly ca: string | undefined;

  /** @throws ConfigError when the file of certificates cannot be read */
  constructor(private readonly settings: DirectorySettings) {
    const { id, ca } = settings;
    try {
      this.ca = ca === undefined ? undefined : readFileSync(ca, 'utf8');
    } catch (cause) {
      throw new ConfigError(`SIGN_IN_PROVIDERS: the file ca of ${id} cannot be read`, { cause });
    }
  }

  /**
   * Whose name and password these are, or undefined. The password is not kept.
   * @throws ElsewhereError down
   */
  async subjectOf(name: string, password: string): Promise<string | undefined> {
    // A bind with an empty password is one of nobody, and succeeds (RFC 4513, 5.1.2).
    if (!isName(name) || password === '') return undefined;
    const entry = await this.connected(async (client) => {
      await client.bind(this.settings.bindDn, this.settings.bindPassword);
      return this.find(client, name);
    });
    // Of a name that is not there as well: by the time it takes nobody learns which are.
    const dn = entry?.dn ?? `cn=nobody-of-this-name,${this.settings.base}`;
    const fits = await this.connected((client) => binds(client, dn, password));
    return fits && entry ? `directory ${this.idAttribute.toLowerCase()} ${idOf(entry, this.idAttribute)}` : undefined;
  }

  private get idAttribute(): string {
    return this.settings.idAttribute ?? 'entryUUID';
  }

  private async find(client: Client, name: string): Promise<Entry | undefined> {
    const { AndFilter, EqualityFilter, FilterParser, SizeLimitExceededError } = await library();
    const { base, filter = '(objectClass=person)', nameAttribute = 'uid' } = this.settings;
    // The name is sent as a value of its own, never as text of a filter.
    const named = new EqualityFilter({ attribute: nameAttribute, value: name });
    try {
      const { searchEntries } = await client.search(base, {
        scope: 'sub',
        filter: new AndFilter({ filters: [FilterParser.parseString(filter), named] }),
        attributes: [this.idAttribute],
        explicitBufferAttributes: [this.idAttribute],
        sizeLimit: 2,
      });
      return searchEntries.length === 1 ? searchEntries[0] : undefined;
    } catch (error) {
      // Of a name that several have nobody can say whose it is.
      if (error instanceof SizeLimitExceededError) return undefined;
      throw error;
    }
  }

  private async connected<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const { Client } = await library();
    const { url, startTls } = this.settings;
    const tls = { host: new URL(url).hostname, ...(this.ca ? { ca: this.ca } : {}) };
    // With `tlsOptions` the library would speak TLS from the first byte, also to ldap://.
    const client = new Client({
      url,
      timeout: TIMEOUT_MS,
      connectTimeout: TIMEOUT_MS,
      strictDN: false,
      ...(startTls ? {} : { tlsOptions: tls }),
    });
    try {
      if (startTls) await client.startTLS(tls);
      return await work(client);
    } catch (cause) {
      throw new ElsewhereError('down', codeOf(cause), { cause });
    } finally {
      // A farewell: whatever was to be learnt is learnt by now, and a connection that is gone needs none.
      await client.unbind().catch(() => undefined);
    }
  }
}

/** What may be a name there: anything short without control characters. */
const isName = (name: string): boolean => /^[^\p{Cc}\p{Cs}]{1,100}$/u.test(name);

/** The entry may be closed or its password have expired: whatever the directory says, it is not let in. */
async function binds(client: Client, dn: string, password: string): Promise<boolean> {
  const { ResultCodeError, BusyError, UnavailableError } = await library();
  try {
    await client.bind(dn, password);
    return true;
  } catch (error) {
    if (error instanceof ResultCodeError && !(error instanceof BusyError) && !(error instanceof UnavailableError)) return false;
    throw error;
  }
}

function idOf(entry: Entry, attribute: string): string {
  const value = entry[attribute];
  if (!Buffer.isBuffer(value) || value.length === 0) throw new ElsewhereError('down', `an entry has no ${attribute}`);
  return value.toString('hex');
}

const codeOf = (error: unknown): string => {
  if (error instanceof ElsewhereError) return error.message;
  const { code, name } = error as { code?: unknown; name?: unknown };
  return `${String(name)} ${String(code ?? '')}`.trim();
};

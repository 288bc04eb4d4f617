import { createHmac, hkdfSync, randomBytes } from 'node:crypto';

import type { ReadTx } from '../unit-of-work/tx.js';
import { decrypt, encrypt, hmac } from './cipher.js';
import type { PersonKey } from './person-key.entity.js';

type Holder = Pick<ReadTx, 'sql'>;

type Wrapped = Pick<PersonKey, 'person_id' | 'wrapped'>;

/**
 * Personal data, encrypted field by field (AES-256-GCM; person and field are authenticated, so a value cannot be moved to another
 * row). Each person has a data key of their own, wrapped by the master key: to erase a person is to throw it away.
 */
export class PersonalData {
  private readonly wrappingKey: Buffer;
  private readonly indexKey: Buffer;
  private readonly jointKeyKey: Buffer;
  private readonly keys = new WeakMap<Holder, Map<string, Buffer>>();

  constructor(masterKey: Buffer) {
    this.wrappingKey = Buffer.from(hkdfSync('sha256', masterKey, '', 'linli data keys', 32));
    this.indexKey = Buffer.from(hkdfSync('sha256', masterKey, '', 'linli blind index', 32));
    this.jointKeyKey = Buffer.from(hkdfSync('sha256', masterKey, '', 'linli joint keys', 32));
  }

  /** @param personId UUID of whom it is about; their data key is made when there is none */
  async seal(tx: Holder, personId: string, field: string, value: string): Promise<Buffer> {
    return encrypt(await this.keyOf(tx, personId), Buffer.from(value), `${personId} ${field}`);
  }

  /** Several fields of one person; what is not there stays undefined. */
  async sealAll<F extends string>(
    tx: Holder,
    personId: string,
    values: Readonly<Partial<Record<F, string>>>,
  ): Promise<Partial<Record<F, Buffer>>> {
    const given = Object.entries<string | undefined>(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
    if (given.length === 0) return {};
    const key = await this.keyOf(tx, personId);
    return Object.fromEntries(given.map(([field, value]) => [field, encrypt(key, Buffer.from(value), `${personId} ${field}`)])) as Partial<
      Record<F, Buffer>
    >;
  }

  /** The value, or undefined when the person was erased. @throws when the bytes belong to another person or field */
  async open(tx: Holder, personId: string, field: string, sealed: Buffer): Promise<string | undefined> {
    return (await this.openAll(tx, personId, { [field]: sealed }))[field];
  }

  /** Several fields of one person; nothing when the person was erased. @throws when the bytes belong to another person or field */
  async openAll<F extends string>(
    tx: Holder,
    personId: string,
    sealed: Readonly<Record<F, Buffer | null>>,
  ): Promise<Partial<Record<F, string>>> {
    const key = await this.readKey(tx, personId);
    return key ? opened(key, personId, sealed) : {};
  }

  /**
   * The fields of several people, their keys read in one statement, in the order in which they were asked for; of whom was erased nothing.
   * @throws when the bytes belong to another person or field
   */
  async openEach<F extends string>(
    tx: Holder,
    people: readonly { readonly personId: string; readonly sealed: Readonly<Record<F, Buffer | null>> }[],
  ): Promise<Partial<Record<F, string>>[]> {
    await this.readKeys(
      tx,
      people.map(({ personId }) => personId),
    );
    const known = this.keysOf(tx);
    return people.map(({ personId, sealed }) => {
      const key = known.get(personId);
      return key ? opened(key, personId, sealed) : {};
    });
  }

  /** 32 bytes by which an exact value is found without being readable. */
  blindIndex(field: string, value: string): Buffer {
    return createHmac('sha256', this.indexKey)
      .update(`${field} ${value.normalize('NFKC').replaceAll(/[\s-]/g, '').toLowerCase()}`)
      .digest();
  }

  /** Makes everything sealed for the person unreadable, in every backup that has no copy of the key. */
  async erase(tx: Holder, personId: string): Promise<void> {
    this.keysOf(tx).delete(personId);
    await tx.sql.query('DELETE FROM person_key WHERE person_id = $1', [personId]);
  }

  /** Whose data a transaction has sealed or opened until now; whom it erased is not among them. */
  peopleIn(tx: Holder): string[] {
    return [...this.keysOf(tx).keys()].sort();
  }

  /**
   * 32 bytes that can be made again as long as everyone of these is there. What is encrypted under them is gone with the first
   * who is erased. @returns undefined when one was erased
   */
  async jointKey(tx: Holder, people: readonly string[]): Promise<Buffer | undefined> {
    await this.readKeys(tx, people);
    const known = this.keysOf(tx);
    const keys: Buffer[] = [];
    for (const id of [...people].sort()) {
      const key = known.get(id);
      if (!key) return undefined;
      keys.push(key);
    }
    return hmac(this.jointKeyKey, ...keys);
  }

  /** Keys that a transaction has read already. */
  private keysOf(tx: Holder): Map<string, Buffer> {
    const keys = this.keys.get(tx) ?? new Map<string, Buffer>();
    this.keys.set(tx, keys);
    return keys;
  }

  private async keyOf(tx: Holder, personId: string): Promise<Buffer> {
    const known = this.keysOf(tx).get(personId);
    if (known) return known;
    const fresh = encrypt(this.wrappingKey, randomBytes(32), personId);
    const [row] = await tx.sql.query<Wrapped>(
      `WITH made AS (INSERT INTO person_key (person_id, wrapped) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING person_id, wrapped)
       SELECT person_id, wrapped FROM made UNION ALL SELECT person_id, wrapped FROM person_key WHERE person_id = $1 LIMIT 1`,
      [personId, fresh],
    );
    // No row: another transaction made it between our statement's snapshot and its insert. Now it is visible.
    return row ? this.remember(tx, row) : (await this.readKey(tx, personId))!;
  }

  private async readKey(tx: Holder, personId: string): Promise<Buffer | undefined> {
    const known = this.keysOf(tx).get(personId);
    if (known) return known;
    const [row] = await tx.sql.query<Wrapped>('SELECT person_id, wrapped FROM person_key WHERE person_id = $1', [personId]);
    return row && this.remember(tx, row);
  }

  /** Those of several people that this transaction has not read yet, in one statement. */
  private async readKeys(tx: Holder, people: readonly string[]): Promise<void> {
    const known = this.keysOf(tx);
    const missing = [...new Set(people)].filter((id) => !known.has(id));
    if (missing.length === 0) return;
    const rows = await tx.sql.query<Wrapped>('SELECT person_id, wrapped FROM person_key WHERE person_id = ANY($1)', [missing]);
    for (const row of rows) this.remember(tx, row);
  }

  private remember(tx: Holder, { person_id: personId, wrapped }: Wrapped): Buffer {
    const key = decrypt(this.wrappingKey, wrapped, personId);
    this.keysOf(tx).set(personId, key);
    return key;
  }
}

function opened<F extends string>(key: Buffer, personId: string, sealed: Readonly<Record<F, Buffer | null>>): Partial<Record<F, string>> {
  const kept = Object.entries<Buffer | null>(sealed).filter((entry): entry is [string, Buffer] => entry[1] !== null);
  return Object.fromEntries(kept.map(([field, value]) => [field, decrypt(key, value, `${personId} ${field}`).toString()])) as Partial<
    Record<F, string>
  >;
}

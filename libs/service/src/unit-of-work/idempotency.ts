import { hash, hkdfSync, timingSafeEqual } from 'node:crypto';

import type { Sql } from '@linli/events';
import { DomainError } from '@linli/problems';

import type { Caller } from '../caller/caller.js';
import { decrypt, encrypt, hmac } from '../personal-data/cipher.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import type { StoredAnswer } from './stored-answer.entity.js';
import type { ReadTx } from './tx.js';

export interface IdempotencyKey {
  key: string;
  fingerprint: Buffer;
}

/** Where a request's answer lies, and what opens it there. */
interface Slot {
  /** The row's id. */
  id: Buffer;
  secret: Buffer;
  /** What makes it the same request; keyed, so that nobody finds a body by trying. */
  fingerprint: Buffer;
}

/** What is written of an answer (records.store.ts). */
export interface SealedAnswer {
  id: Buffer;
  fingerprint: Buffer;
  people: readonly string[];
  answer: Buffer;
}

/** What is kept of an answer; nothing of it is left of those from before that lay in clear. */
type Kept = Pick<StoredAnswer, 'fingerprint' | 'people' | 'answer'>;

/**
 * Answers kept for a repeat (docs/adr/042). They are encrypted under the Idempotency-Key, which nobody but the caller's device keeps, and
 * under the data keys of everyone whose data the command sealed or opened: whoever is erased takes every answer along that could name them.
 */
export class StoredAnswers {
  private readonly masterKey: Buffer;

  constructor(
    masterKey: Buffer,
    private readonly personal: PersonalData,
  ) {
    this.masterKey = Buffer.from(hkdfSync('sha256', masterKey, '', 'linli stored answers', 32));
  }

  slotOf(caller: Caller, { key, fingerprint }: IdempotencyKey): Slot {
    const whose = Buffer.from(`${caller.accountId}\n${key}`);
    const secret = hmac(this.masterKey, whose);
    // Not keyed: a migration gave the rows from before the same id, and without the master key the secret cannot be had from it.
    return { id: hash('sha256', whose, 'buffer'), secret, fingerprint: hmac(secret, fingerprint) };
  }

  /** To be read under the key's lock. */
  async find(sql: Sql, { id }: Slot): Promise<Kept | undefined> {
    const [row] = await sql.query<Kept>('SELECT fingerprint, people, answer FROM idempotency WHERE id = $1', [id]);
    return row;
  }

  /** What the work returned then. @throws DomainError idempotency-key-reused (it came with another request), answer-erased */
  async open(tx: ReadTx, slot: Slot, { fingerprint, people, answer }: Kept): Promise<unknown> {
    if (!fingerprint || !people || !answer) throw new DomainError('answer-erased');
    if (!timingSafeEqual(fingerprint, slot.fingerprint)) throw new DomainError('idempotency-key-reused');
    const key = await this.keyFor(tx, slot, people);
    if (!key) throw new DomainError('answer-erased');
    const text = decrypt(key, answer, 'answer').toString();
    return text === '' ? undefined : JSON.parse(text);
  }

  /** To be called when the work is done. */
  async seal(tx: ReadTx, slot: Slot, body: unknown): Promise<SealedAnswer> {
    const people = this.personal.peopleIn(tx);
    const key = (await this.keyFor(tx, slot, people))!;
    return {
      id: slot.id,
      fingerprint: slot.fingerprint,
      people,
      answer: encrypt(key, Buffer.from(JSON.stringify(body) ?? ''), 'answer'),
    };
  }

  private async keyFor(tx: ReadTx, { secret }: Slot, people: readonly string[]): Promise<Buffer | undefined> {
    const joint = await this.personal.jointKey(tx, people);
    return joint && hmac(secret, joint);
  }
}

import { createHash, randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { errors as storageErrors, type Disk } from 'flydrive';

import { system, type Caller } from '../caller/caller.js';
import { currentCaller } from '../caller/request-context.js';
import { insert } from '../unit-of-work/rows.js';
import type { ReadTx, Tx } from '../unit-of-work/tx.js';
import type { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { Attachment } from './attachment.entity.js';
import { cleanFile } from './clean.js';
import { Turns } from './turns.js';

export interface Owner {
  type: string;
  id: string;
}

export interface AttachmentView {
  id: string;
  mediaType: string;
  bytes: number;
  sha256: string;
}

/** The service's answer to: may this caller see the attachments of this thing? */
export abstract class AttachmentPolicy {
  abstract maySee(tx: ReadTx, owner: Owner): Promise<boolean>;
}

/** The owner of an upload that is being taken away. */
export const DISCARDED = 'discarded';

/** Photos and voice notes: written to storage before the transaction, known to the database within it. */
export class AttachmentsService {
  /** Opened photos: two take 300 MB at most. Nine belong to one report. */
  private readonly turns = new Turns({ together: 2, ofOne: 9, inAll: 20 });

  constructor(
    private readonly disk: Disk,
    private readonly service: string,
    private readonly policy: AttachmentPolicy,
  ) {}

  /**
   * Cleans and stores a file. Until it is attached only its uploader sees it.
   * @throws DomainError unsupported-media, picture-too-large, file-too-large, too-many-requests, unavailable when the storage takes nothing
   */
  async store(upload: Buffer): Promise<(tx: Tx) => Promise<AttachmentView>> {
    const { bytes, mediaType, extension } = await this.turns.run(currentCaller().accountId, () => cleanFile(upload));
    const id = randomUUID();
    const key = `${id.slice(0, 2)}/${id}.${extension}`;
    await reached(this.disk.put(`${this.service}/${key}`, bytes));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return async (tx) => {
      await insert(tx, Attachment, {
        id,
        uploaded_by: tx.caller.accountId,
        media_type: mediaType,
        bytes: bytes.length,
        sha256,
        storage_key: key,
        at: tx.now,
      });
      tx.audit({ action: 'attachment.upload', resource: { type: 'attachment', id } });
      return { id, mediaType, bytes: bytes.length, sha256 };
    };
  }

  /**
   * Gives the caller's own, still free uploads to a thing. @returns them, in the order of `list`
   * @param kind what they must be: a photo is no voice note
   * @throws DomainError validation-failed when one is not there, not theirs, taken, or of another kind
   */
  async attach(
    tx: Tx,
    ids: readonly string[],
    owner: Owner,
    pointer = '/attachments',
    kind: 'image' | 'audio' = 'image',
  ): Promise<AttachmentView[]> {
    if (ids.length === 0) return [];
    const rows = await tx.sql.query<Attachment>(
      `WITH given AS (UPDATE attachment SET owner_type = $1, owner_id = $2 WHERE id = ANY($3) AND uploaded_by = $4 AND owner_id IS NULL AND starts_with(media_type, $5) RETURNING *)
       SELECT * FROM given ORDER BY at, id`,
      [owner.type, owner.id, ids, tx.caller.accountId, `${kind}/`],
    );
    const taken = new Set(rows.map((row) => row.id));
    const missing = ids.flatMap((id, index) => (taken.has(id) ? [] : [{ pointer: `${pointer}/${index}`, code: 'attachment' }]));
    if (missing.length > 0) throw new DomainError('validation-failed', { errors: missing });
    return rows.map(viewOf);
  }

  async list(tx: ReadTx, owner: Owner): Promise<AttachmentView[]> {
    const rows = await tx.sql.query<Attachment>('SELECT * FROM attachment WHERE owner_type = $1 AND owner_id = $2 ORDER BY at, id', [
      owner.type,
      owner.id,
    ]);
    return rows.map(viewOf);
  }

  /**
   * Looks up a file within the transaction. @returns what reads it, for after the transaction: storage that is slow keeps no connection
   * @throws DomainError not-found when there is none or the caller may not see it; its reading: unavailable
   */
  async open(tx: ReadTx, id: string): Promise<() => Promise<{ mediaType: string; bytes: Uint8Array }>> {
    const row = await tx.manager.findOneBy(Attachment, { id });
    if (!row || !(await this.maySee(tx, row, tx.caller))) throw new DomainError('not-found');
    return async () => ({ mediaType: row.media_type, bytes: await reached(this.disk.getBytes(`${this.service}/${row.storage_key}`)) });
  }

  /** Takes an upload that nobody attached in time out of the storage, and then its row. Nobody can attach it from the first step on. */
  async discard(unitOfWork: UnitOfWork, id: string): Promise<void> {
    const key = await unitOfWork.as(system, async (tx) => {
      const [row] = await tx.sql.query<Attachment>('SELECT * FROM attachment WHERE id = $1 FOR UPDATE', [id]);
      if (!row || (row.owner_type !== null && row.owner_type !== DISCARDED)) return undefined;
      await tx.sql.query('UPDATE attachment SET owner_type = $2, owner_id = id::text WHERE id = $1', [id, DISCARDED]);
      return row.storage_key;
    });
    if (key === undefined) return;
    await reached(this.disk.delete(`${this.service}/${key}`));
    await unitOfWork.as(system, async (tx) => {
      await tx.sql.query('DELETE FROM attachment WHERE id = $1', [id]);
      tx.audit({ action: 'attachment.discard', resource: { type: 'attachment', id } });
    });
  }

  /**
   * Takes files out of the storage that no row knows: whoever wrote them was stopped between the file and its row.
   * @param before only files that were written earlier, since the row of a younger one may be on its way
   */
  async discardStrays(unitOfWork: UnitOfWork, before: Date): Promise<void> {
    for await (const keys of this.stored()) {
      const known = await unitOfWork.as(system, (tx) =>
        tx.sql.query<{ storage_key: string }>('SELECT storage_key FROM attachment WHERE storage_key = ANY($1)', [keys]),
      );
      const withRow = new Set(known.map((row) => row.storage_key));
      for (const key of keys.filter((one) => !withRow.has(one))) {
        const file = `${this.service}/${key}`;
        if ((await reached(this.disk.getMetaData(file))).lastModified < before) await reached(this.disk.delete(file));
      }
    }
  }

  /** The keys of all stored files, some hundreds at a time: what lies under one prefix, or one page of it. */
  private async *stored(): AsyncGenerator<string[]> {
    for (const prefix of prefixes) {
      for (let page: string | undefined; ;) {
        const { objects, paginationToken } = await this.disk
          .listAll(`${this.service}/${prefix}/`, page ? { paginationToken: page } : {})
          .catch(noSuchFolder);
        const keys = [...objects].flatMap((entry) => (entry.isFile ? [entry.key.slice(this.service.length + 1)] : []));
        if (keys.length > 0) yield keys;
        if (!paginationToken) break;
        page = paginationToken;
      }
    }
  }

  private async maySee(tx: ReadTx, row: Attachment, caller: Caller): Promise<boolean> {
    if (row.owner_type === null || row.owner_id === null) return row.uploaded_by === caller.accountId;
    if (row.owner_type === DISCARDED) return false;
    return this.policy.maySee(tx, { type: row.owner_type, id: row.owner_id });
  }
}

/** The first two letters of an id: a folder has no more files than can be read at once. */
const prefixes = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, '0'));

/** In a folder that nobody has written to yet lies nothing. */
function noSuchFolder(error: unknown): { objects: []; paginationToken?: string } {
  if ((error as { cause?: { code?: string } }).cause?.code === 'ENOENT' || (error as { code?: string }).code === 'ENOENT')
    return { objects: [] };
  throw error;
}

const unreachable = [storageErrors.E_CANNOT_WRITE_FILE, storageErrors.E_CANNOT_READ_FILE, storageErrors.E_CANNOT_DELETE_FILE];

/** A full disk or a bucket that does not answer is nobody's mistake and may pass. */
async function reached<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (unreachable.some((kind) => error instanceof kind)) throw new DomainError('unavailable', { cause: error });
    throw error;
  }
}

const viewOf = (row: Attachment): AttachmentView => ({ id: row.id, mediaType: row.media_type, bytes: row.bytes, sha256: row.sha256 });

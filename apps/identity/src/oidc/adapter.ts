import { isDataException } from '@linli/service';
import { errors, type Adapter, type AdapterPayload } from 'oidc-provider';
import type { DataSource } from 'typeorm';

/** Sessions, codes and tokens of the issuer in one table, so that every replica knows them. */
export class PostgresAdapter implements Adapter {
  constructor(
    private readonly dataSource: DataSource,
    private readonly kind: string,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    await this.ask(
      `INSERT INTO oidc_model (kind, id, payload, grant_id, user_code, uid, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))
       ON CONFLICT (kind, id) DO UPDATE SET payload = excluded.payload, grant_id = excluded.grant_id, user_code = excluded.user_code,
         uid = excluded.uid, expires_at = excluded.expires_at`,
      [this.kind, id, JSON.stringify(payload), payload.grantId ?? null, payload.userCode ?? null, payload.uid ?? null, expiresIn ?? null],
    );
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return this.findBy('id', id);
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.findBy('user_code', userCode);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.findBy('uid', uid);
  }

  async consume(id: string): Promise<void> {
    await this.ask('UPDATE oidc_model SET consumed_at = now() WHERE kind = $1 AND id = $2', [this.kind, id]);
  }

  async destroy(id: string): Promise<void> {
    await this.ask('DELETE FROM oidc_model WHERE kind = $1 AND id = $2', [this.kind, id]);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.ask('DELETE FROM oidc_model WHERE grant_id = $1', [grantId]);
  }

  private async findBy(column: 'id' | 'user_code' | 'uid', value: string): Promise<AdapterPayload | undefined> {
    const [row] = await this.ask<{ payload: AdapterPayload; consumed: string | null }[]>(
      `SELECT payload, extract(epoch FROM consumed_at)::bigint AS consumed FROM oidc_model
       WHERE kind = $1 AND ${column} = $2 AND (expires_at IS NULL OR expires_at > now())`,
      [this.kind, value],
    );
    return row && { ...row.payload, ...(row.consumed ? { consumed: Number(row.consumed) } : {}) };
  }

  /** @throws InvalidRequest for what a client sent and PostgreSQL cannot hold, such as U+0000 */
  private async ask<T = unknown>(text: string, values: readonly unknown[]): Promise<T> {
    try {
      return await this.dataSource.query<T>(text, [...values]);
    } catch (error) {
      throw isDataException(error) ? new errors.InvalidRequest('unusable characters') : error;
    }
  }
}

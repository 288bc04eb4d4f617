import type { Sql } from '@linli/events';
import { isDataException } from '@linli/service';
import { errors, type Adapter, type AdapterPayload } from 'oidc-provider';
import type { DataSource } from 'typeorm';

import { pooled } from './pooled.js';

interface Connection {
  query(text: string, values: unknown[]): Promise<unknown>;
}

/** Deletes in one order, so that two who end the same things at once wait for each other and do not block each other. */
export async function deleteWhere(connection: Connection, condition: string, values: unknown[]): Promise<void> {
  await connection.query(
    `DELETE FROM oidc_model AS m USING (SELECT kind, id FROM oidc_model WHERE ${condition} ORDER BY kind, id FOR UPDATE) AS gone
     WHERE m.kind = gone.kind AND m.id = gone.id`,
    values,
  );
}

/** A session that began before its account ended them all. A request that was under way then saves it once more. */
const ended = `EXISTS (SELECT FROM sessions_ended AS e
  WHERE e.account_id = oidc_model.account_id AND (payload ->> 'loginTs')::bigint < floor(extract(epoch FROM e.at)))`;

/** Sessions, codes and tokens of the issuer in one table, so that every replica knows them. */
export class PostgresAdapter implements Adapter {
  private readonly sql: Sql;

  constructor(
    private readonly dataSource: DataSource,
    private readonly kind: string,
  ) {
    this.sql = pooled(dataSource);
  }

  /** @throws errors.InvalidClientAuth for an assertion that was used: of those that come at one moment one statement lets one through */
  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const accountId = payload.accountId ?? payload.session?.accountId;
    const sessionUid = this.kind === 'Session' ? payload.uid : payload.sessionUid;
    const written = await this.ask(
      `INSERT INTO oidc_model (kind, id, payload, grant_id, user_code, uid, account_id, session_uid, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now() + make_interval(secs => $9))
       ON CONFLICT (kind, id) DO UPDATE SET payload = excluded.payload, grant_id = excluded.grant_id, user_code = excluded.user_code,
         uid = excluded.uid, account_id = excluded.account_id, session_uid = excluded.session_uid, expires_at = excluded.expires_at
       WHERE $1 <> 'ReplayDetection' OR oidc_model.expires_at <= now()
       RETURNING 1`,
      [this.kind, id, JSON.stringify(payload), payload.grantId, payload.userCode, payload.uid, accountId, sessionUid, expiresIn],
    );
    if (written.length === 0) throw new errors.InvalidClientAuth('client assertion tokens must only be used once');
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

  /**
   * Codes and refresh tokens are used once. Of those that use one at the same moment one statement lets one through. The library
   * looked before, so it does not see that the others come second: here their grant ends, as RFC 9700 asks, and with it what the first got.
   * @throws errors.InvalidGrant
   */
  async consume(id: string): Promise<void> {
    const [used] = await this.ask<{ n: number }>(
      'WITH used AS (UPDATE oidc_model SET consumed_at = now() WHERE kind = $1 AND id = $2 AND consumed_at IS NULL RETURNING 1) SELECT count(*)::int AS n FROM used',
      [this.kind, id],
    );
    if (used!.n > 0) return;
    const grant = '(SELECT grant_id FROM oidc_model WHERE kind = $1 AND id = $2)';
    await deleteWhere(this.dataSource, `grant_id = ${grant} OR (kind = 'Grant' AND id = ${grant})`, [this.kind, id]);
    throw new errors.InvalidGrant('already used');
  }

  async destroy(id: string): Promise<void> {
    await this.ask('DELETE FROM oidc_model WHERE kind = $1 AND id = $2', [this.kind, id]);
  }

  /** A sign-in that is under way, which names the grant of the session before, is not of it: another person may be signing in. */
  async revokeByGrantId(grantId: string): Promise<void> {
    await deleteWhere(this.dataSource, "grant_id = $1 AND kind <> 'Interaction'", [grantId]);
  }

  private async findBy(column: 'id' | 'user_code' | 'uid', value: string): Promise<AdapterPayload | undefined> {
    const [row] = await this.ask<{ payload: AdapterPayload; consumed: string | null }>(
      `SELECT payload, extract(epoch FROM consumed_at)::bigint AS consumed FROM oidc_model
       WHERE kind = $1 AND ${column} = $2 AND (expires_at IS NULL OR expires_at > now()) ${this.kind === 'Session' ? `AND NOT ${ended}` : ''}`,
      [this.kind, value],
    );
    return row && { ...row.payload, ...(row.consumed ? { consumed: Number(row.consumed) } : {}) };
  }

  /** @throws InvalidRequest for what a client sent and PostgreSQL cannot hold, such as U+0000 */
  private async ask<T extends object>(text: string, values: readonly unknown[]): Promise<T[]> {
    try {
      return await this.sql.query<T>(text, [...values]);
    } catch (error) {
      throw isDataException(error) ? new errors.InvalidRequest('unusable characters') : error;
    }
  }
}

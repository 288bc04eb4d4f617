import type { Batch } from '../retention/retention.js';
import type { ReadTx, Tx } from '../unit-of-work/tx.js';
import type { Message } from './message.entity.js';
import { failuresOfRecipients, leaseUntil, QUIET_TRIES, type Failure } from './message.rules.js';
import { urgentTemplates } from './templates.js';

export type Claimed = Pick<Message, 'id' | 'template' | 'channel' | 'language' | 'tries' | 'expires_at' | 'content'>;

/**
 * Takes a message that is due, so that nobody else tries it before the lease ends. Undefined when it is not due, or another one is taking
 * it in this moment. The lease is what counts: whoever waited for the row's lock would find that it is not due any more.
 */
export async function claim({ sql, now }: Tx, id: string): Promise<Claimed | undefined> {
  const [row] = await sql.query<Claimed>(
    `UPDATE message SET tries = tries + 1, next_try_at = $3
     WHERE id = (SELECT id FROM message WHERE id = $1 AND next_try_at <= $2 FOR UPDATE SKIP LOCKED)
     RETURNING id, template, channel, language, tries, expires_at, content`,
    [id, now, leaseUntil(now)],
  );
  return row;
}

/** Those that may be tried now, the urgent ones first. */
export async function dueMessages({ sql, now }: ReadTx, limit: number): Promise<string[]> {
  const rows = await sql.query<Pick<Message, 'id'>>(
    'SELECT id FROM message WHERE next_try_at <= $1 ORDER BY template = ANY($2) DESC, next_try_at LIMIT $3',
    [now, urgentTemplates, limit],
  );
  return rows.map(({ id }) => id);
}

export const markSent = ({ sql, now }: Tx, id: string): Promise<unknown> =>
  sql.query(
    'UPDATE message SET sent_at = $2, next_try_at = NULL, content = NULL, failure = NULL WHERE id = $1 AND next_try_at IS NOT NULL',
    [id, now],
  );

/** Unless another one has taken it since, whose lease this one's ran out for. */
export const markGivenUp = ({ sql, now }: Tx, { id, tries }: Claimed, failure: Failure): Promise<{ id: string }[]> =>
  sql.query<{ id: string }>(
    `UPDATE message SET given_up_at = $3, next_try_at = NULL, content = NULL, failure = $4
     WHERE id = $1 AND tries = $2 AND next_try_at IS NOT NULL RETURNING id`,
    [id, tries, now, failure],
  );

/** Unless another one has taken it since. */
export const markRetry = ({ sql }: Tx, { id, tries }: Claimed, failure: Failure, at: Date): Promise<unknown> =>
  sql.query('UPDATE message SET next_try_at = $3, failure = $4 WHERE id = $1 AND tries = $2 AND next_try_at IS NOT NULL', [
    id,
    tries,
    at,
    failure,
  ]);

/**
 * By channel, how many were given up, or have failed so often that somebody should know, and none has gone out since. What is wrong with a
 * single recipient does not count.
 */
export function notGoingOut({ sql }: ReadTx): Promise<{ channel: string; n: number }[]> {
  return sql.query<{ channel: string; n: number }>(
    `SELECT channel, count(*)::int AS n FROM message AS failed
     WHERE (given_up_at IS NOT NULL OR next_try_at IS NOT NULL AND tries >= $2) AND failure <> ALL($1)
       AND NOT EXISTS (SELECT FROM message AS sent WHERE sent.channel = failed.channel AND sent.sent_at > coalesce(failed.given_up_at, failed.created_at))
     GROUP BY channel`,
    [failuresOfRecipients, QUIET_TRIES],
  );
}

export const pruneMessages = ({ sql }: Tx, { before, limit }: Batch): Promise<unknown> =>
  sql.query(
    `DELETE FROM message WHERE id IN (SELECT id FROM message WHERE next_try_at IS NULL AND coalesce(sent_at, given_up_at) < $1
       ORDER BY coalesce(sent_at, given_up_at) LIMIT $2 FOR UPDATE SKIP LOCKED)`,
    [before, limit],
  );

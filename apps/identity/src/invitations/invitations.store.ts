import { list, oneOf } from '@linli/resource';
import { system, type Batch, type ReadTx, type Tx } from '@linli/service';

import { RoleInvitation } from './role-invitation.entity.js';

/** Latest first. */
export const invitationList = list(RoleInvitation, {
  by: [
    ['invited_at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

/** Those for which somebody may still do something. */
export const unanswered = oneOf('state', ['open', 'expired']);

/** Not the district's own. */
export const byPeople = () => `invited_by <> '${system.accountId}'`;

/** For a scheduled job: those whose link ran out at $1. */
export const INVITATIONS_OVER = `SELECT id, expires_at AS due_at FROM role_invitation WHERE state = 'open' AND expires_at <= $1`;

/** That of a link, so that of two who open it at once one waits for the other. */
export const invitationOf = ({ manager }: ReadTx, hash: Buffer, lock: boolean): Promise<RoleInvitation | null> =>
  manager.findOne(RoleInvitation, { where: { token_hash: hash }, ...(lock ? { lock: { mode: 'pessimistic_write' } } : {}) });

/** The keys of those who were invited go with it. */
export const pruneInvitations = ({ sql }: Tx, { before, limit }: Batch): Promise<unknown> =>
  sql.query(
    `WITH gone AS (
       DELETE FROM role_invitation WHERE id IN (
         SELECT id FROM role_invitation WHERE settled_at < $1 ORDER BY settled_at LIMIT $2 FOR UPDATE SKIP LOCKED)
       RETURNING id)
     DELETE FROM person_key WHERE person_id IN (SELECT id FROM gone)`,
    [before, limit],
  );

import { YouthSessionChangedV1 } from '@linli/contracts';
import { partsWhere, resource } from '@linli/resource';
import type { Tx } from '@linli/service';
import { In } from 'typeorm';

import { isStaff } from '../youth-access.js';
import { Duty } from './duty.entity.js';
import { sessionMachine } from './session.rules.js';
import { taughtAmong } from './programme-access.js';
import { Programme } from './programme.entity.js';
import { Session } from './session.entity.js';

/** One day of a programme, with its register. */
export const sessions = resource({
  entity: Session,
  machine: sessionMachine,
  meet: async (tx, rows) => {
    const { caller, manager } = tx;
    const programmeIds = [...new Set(rows.map(({ programme_id }) => programme_id))];
    const taught = await taughtAmong(tx, programmeIds);
    const programmes = await manager.find(Programme, { select: { id: true, state: true }, where: { id: In(programmeIds) } });
    const stateOf = new Map(programmes.map(({ id, state }) => [id, state]));
    const duties = await manager.findBy(Duty, { session_id: In(rows.map(({ id }) => id)), account_id: caller.accountId });
    const dutyOf = new Map(duties.map((duty) => [duty.session_id, duty]));
    return ({ id, area, programme_id, present, makes_up_for }) => {
      const [staff, teacher] = [isStaff(caller, area), taught.has(programme_id)];
      const duty = dutyOf.get(id);
      return {
        parts: partsWhere({
          staff,
          teacher,
          'on-duty': duty !== undefined,
          anybody: staff || teacher || stateOf.get(programme_id) !== 'draft',
        }),
        present,
        came: duty?.came_at != null,
        left: duty?.left_at != null,
        makesUpFor: makes_up_for,
        ended: stateOf.get(programme_id) === 'closed',
      };
    };
  },
  changed: (tx, row) => emitSession(tx, row),
  audited: ({ present, adults }) => ({ present, adults }),
});

/** What a session is now; what plans or empties many of them at once leaves one audit line for all. */
export function emitSession(tx: Tx, row: Session): void {
  tx.emit(
    YouthSessionChangedV1,
    { type: 'session', id: row.id, version: row.version },
    {
      sessionId: row.id,
      programmeId: row.programme_id,
      area: row.area,
      state: row.state,
      startsAt: row.starts_at.toISOString(),
      endsAt: row.ends_at.toISOString(),
      present: row.present,
      adults: row.adults,
      ...(row.makes_up_for ? { makesUpFor: row.makes_up_for } : {}),
    },
  );
}

import { YouthProgrammeChangedV1 } from '@linli/contracts';
import { Pool } from '@linli/enrolment';
import { partsWhere, resource } from '@linli/resource';

import { isStaff } from '../youth-access.js';
import { taughtAmong } from './programme-access.js';
import { Programme } from './programme.entity.js';
import { programmeMachine } from './programme.rules.js';

/** A term of a class, a weekend course. A draft is there for the staff of its area and for its roster only. */
export const programmes = resource({
  entity: Programme,
  machine: programmeMachine,
  meet: async (tx, rows) => {
    const drafts = rows.filter(({ state }) => state === 'draft').map(({ id }) => id);
    const taught = await taughtAmong(tx, drafts);
    return ({ id, area, state }) => {
      const staff = isStaff(tx.caller, area);
      return {
        parts: partsWhere({ staff, anybody: staff || state !== 'draft' || taught.has(id) }),
      };
    };
  },
  changed: async (tx, row) => {
    const { places } = await tx.manager.findOneByOrFail(Pool, { id: row.id });
    tx.emit(
      YouthProgrammeChangedV1,
      { type: 'programme', id: row.id, version: row.version },
      {
        programmeId: row.id,
        kind: row.kind,
        area: row.area,
        title: row.title,
        site: row.site,
        point: { lon: row.lon, lat: row.lat },
        state: row.state,
        places,
        firstDay: row.first_day,
        lastDay: row.last_day,
      },
    );
  },
  audited: ({ version }) => ({ version }),
});

import { DomainError } from '@linli/problems';
import { momentsOf, type ReadTx } from '@linli/service';

import { hailsIn } from '../hails/hail.store.js';
import { confirmedIn } from '../hours/hours.store.js';
import { volunteersIn } from '../registrations/registration.store.js';
import { tasksIn } from '../tasks/task.store.js';
import { oversees } from '../teams/team-access.js';
import type { FiguresQuery } from './figures.dto.js';

/** Volunteering of an area, in numbers of nobody in particular. */
export interface VolunteeringFigures {
  /** Who offered themselves there, or to the whole of which it is a part. */
  volunteers: { passed: number; waiting: number };
  /** Minutes of service there that were confirmed in the period, without those that were taken back in it. */
  minutes: number;
  /** At this moment. */
  tasks: { open: number; working: number };
  /** At this moment: nobody has answered yet; somebody comes or is there. */
  hails: { hailed: number; answered: number };
}

/** For staff of the area. @throws DomainError forbidden */
export async function figures(tx: ReadTx, { area, ...days }: FiguresQuery): Promise<VolunteeringFigures> {
  if (!oversees(tx.caller, area)) throw new DomainError('forbidden');
  return {
    volunteers: await volunteersIn(tx, area),
    minutes: await confirmedIn(tx, area, momentsOf(days)),
    tasks: await tasksIn(tx, area),
    hails: await hailsIn(tx, area),
  };
}

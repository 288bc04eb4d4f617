import * as events from '@linli/contracts';
import type { EventContract, GridCaseEvent } from '@linli/contracts';

import { initialClocks } from '../categories/clock.rules.js';
import { deadlines, overdueClock } from '../cases/case-clocks.rules.js';
import type { CaseState } from '../cases/case.rules.js';
import type { Introduced } from '../categories/initial.js';
import type { GridCase } from '../cases/grid-case.entity.js';

/** How a case began. */
export interface Beginning {
  id: string;
  at: Date;
  category: Introduced;
  description: string;
  public: boolean;
  channel: events.CaseChannel;
  point: { lon: number; lat: number };
  area: string;
  gridVersion: number;
  reporter: string | null;
  registeredBy: string | null;
}

/** One thing that was done to it. */
export interface Stop<T extends GridCaseEvent = GridCaseEvent> {
  at: Date;
  action: string;
  by: string;
  state: CaseState;
  change: Partial<GridCase>;
  contract: EventContract<T>;
  /** What the event says of it. */
  data: Omit<T, keyof GridCaseEvent>;
  /** What the timeline says, where it is not the same. */
  shown?: object;
}

export interface Story {
  row: GridCase;
  steps: { case_id: string; at: Date; action: string; by_account: string | null; data: object }[];
  events: { contract: EventContract<GridCaseEvent>; version: number; data: GridCaseEvent }[];
}

/** A case with its timeline and its events, as far as it got by `now`. */
export function storyOf({ at, category, ...one }: Beginning, number: string, stops: readonly Stop[], now: Date): Story {
  const due = deadlines(initialClocks[category.urgency], at);
  let row: GridCase = {
    id: one.id,
    number,
    version: 1,
    state: 'registered',
    channel: one.channel,
    category: category.code,
    urgency: category.urgency,
    public: one.public,
    description: one.description,
    original_description: null,
    answers: [],
    lon: one.point.lon,
    lat: one.point.lat,
    area: one.area,
    grid_version: one.gridVersion,
    reporter: one.reporter,
    registered_by: one.registeredBy,
    handler: null,
    verifier: null,
    registered_at: at,
    due_dispatch: due.dispatch,
    due_answer: due.answer,
    submitted_at: null,
    closed_at: null,
    on_time: null,
    returns: 0,
    reopens: 0,
    escalated: 0,
    extension_until: null,
    duplicate_of: null,
    stars: null,
    satisfied: null,
    followers: 0,
    hands: null,
    origin_kind: null,
    origin_id: null,
    external_id: null,
  };
  const about = (): GridCaseEvent => ({ caseId: row.id, number, area: row.area, category: row.category, state: row.state });
  const first = {
    ...about(),
    channel: row.channel,
    urgency: row.urgency,
    public: row.public,
    point: one.point,
    gridVersion: one.gridVersion,
    registeredAt: at.toISOString(),
    dueDispatchAt: due.dispatch.toISOString(),
    dueAnswerAt: due.answer.toISOString(),
  };
  const story: Story = {
    row,
    steps: [{ case_id: row.id, at, action: 'register', by_account: row.reporter ?? row.registered_by, data: { channel: row.channel } }],
    events: [{ contract: events.GridCaseRegisteredV1, version: 1, data: first }],
  };
  for (const stop of stops) {
    if (stop.at > now) break;
    row = { ...row, ...stop.change, state: stop.state, version: row.version + 1 };
    // As the service decides it when a case is closed.
    if (stop.action === 'close') row.on_time = row.submitted_at !== null && row.submitted_at <= row.due_answer;
    const data = stop.action === 'close' ? { onTime: row.on_time } : stop.data;
    story.steps.push({ case_id: row.id, at: stop.at, action: stop.action, by_account: stop.by, data: stop.shown ?? stop.data });
    story.events.push({ contract: stop.contract, version: row.version, data: { ...about(), ...data } });
  }
  // Nobody is to be called about what was late long ago.
  return {
    ...story,
    row: { ...row, escalated: overdueClock({ state: row.state, dueDispatch: row.due_dispatch, dueAnswer: row.due_answer }, now) ? 3 : 0 },
  };
}

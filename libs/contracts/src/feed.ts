import type { EventContract } from './contract.js';
import * as employment from './employment/index.js';
import * as grid from './grid/index.js';
import type { DataKind } from './identity/index.js';
import { schemaOf, type JsonSchema } from './json-schema.js';
import * as volunteering from './volunteering/index.js';
import * as youth from './youth/index.js';

/** What other agencies are given of an event. */
export interface FeedEntry {
  contract: EventContract<object>;
  /** By which kind of data a client may have it. */
  kind: DataKind;
  /** The properties of its data that leave the district; all others stay. */
  fields: readonly string[];
  /** Which of them is the code of the area that the event belongs to; without one it belongs to the whole district. */
  area?: string;
}

const given = <T extends object>(
  kind: DataKind,
  contract: EventContract<T>,
  fields: readonly (keyof T & string)[],
  area?: keyof T & string,
): FeedEntry => ({ contract, kind, fields, ...(area ? { area } : {}) });

const aCase = ['caseId', 'number', 'area', 'category', 'state'] as const;
const ofCase = <T extends grid.GridCaseEvent>(contract: EventContract<T>, ...more: readonly (keyof T & string)[]): FeedEntry =>
  given('cases', contract, [...aCase, ...more], 'area');
const job = ['jobId', 'employerId', 'area', 'code', 'title', 'state', 'openings', 'taken', 'pay', 'point', 'validThrough'] as const;
const programme = ['programmeId', 'kind', 'area', 'title', 'site', 'point', 'state', 'places', 'firstDay', 'lastDay'] as const;

/**
 * Everything that leaves the district in its feeds (docs/adr/107): an event that stands here, and of it what is named. Nobody's account, no
 * place of a report, nothing of a child.
 */
export const feedEntries: readonly FeedEntry[] = [
  given('reference', grid.GridGridPublishedV1, ['code', 'name', 'version', 'community', 'outline', 'validFrom'], 'code'),
  given('reference', grid.GridGridRetiredV1, ['code', 'version', 'community', 'validTo'], 'code'),
  given('reference', grid.GridCategoryChangedV1, ['code', 'state', 'name', 'urgency', 'questions']),
  given('reference', grid.GridClockChangedV1, ['urgency', 'version', 'dispatchMinutes', 'answerMinutes', 'since']),

  ofCase(grid.GridCaseRegisteredV1, 'channel', 'urgency', 'public', 'registeredAt', 'dueDispatchAt', 'dueAnswerAt'),
  ofCase(grid.GridCaseAcceptedV1),
  ofCase(grid.GridCaseDispatchedV1),
  ofCase(grid.GridCaseStartedV1),
  ofCase(grid.GridCaseReturnedV1, 'returns', 'decidedBy'),
  ofCase(grid.GridCaseExtensionRequestedV1, 'until'),
  ofCase(grid.GridCaseExtensionDecidedV1, 'approved', 'dueAnswerAt'),
  ofCase(grid.GridCaseSubmittedV1),
  ofCase(grid.GridCaseSentBackV1),
  ofCase(grid.GridCaseClosedV1, 'onTime'),
  ofCase(grid.GridCaseRatedV1, 'satisfied', 'stars'),
  ofCase(grid.GridCaseReopenedV1, 'reopens'),
  ofCase(grid.GridCaseRejectedV1, 'reason'),
  ofCase(grid.GridCaseDuplicateMarkedV1, 'duplicateOf'),
  ofCase(grid.GridCaseEscalatedV1, 'level', 'clock'),
  ofCase(grid.GridCaseModeratedV1, 'public'),
  given('cases', grid.GridRootCauseChangedV1, ['rootCauseId', 'area', 'category', 'state'], 'area'),

  given('programmes', youth.YouthProgrammeChangedV1, programme, 'area'),
  given(
    'programmes',
    youth.YouthSessionChangedV1,
    ['sessionId', 'programmeId', 'area', 'state', 'startsAt', 'endsAt', 'makesUpFor'],
    'area',
  ),

  given('teams', volunteering.VolunteeringTeamChangedV1, ['teamId', 'name', 'area', 'state'], 'area'),
  given('teams', volunteering.VolunteeringTaskOpenedV1, ['taskId', 'caseId', 'area', 'team', 'people'], 'area'),
  given('teams', volunteering.VolunteeringTaskFinishedV1, ['taskId', 'caseId', 'area', 'team', 'minutes'], 'area'),

  given('jobs', employment.EmploymentEmployerChangedV1, ['employerId', 'area', 'name', 'state'], 'area'),
  given('jobs', employment.EmploymentJobChangedV1, job, 'area'),
  given('jobs', employment.EmploymentCourseChangedV1, ['courseId', 'area', 'title', 'skill', 'state', 'places'], 'area'),
];

const bySubject = new Map(feedEntries.map((entry) => [entry.contract.subject, entry]));

/** What agencies are given of an event; undefined when it does not leave the district. */
export const feedEntryOf = (subject: string): FeedEntry | undefined => bySubject.get(subject);

/** The part of an event's data that agencies are given. */
export const publicPart = ({ fields }: FeedEntry, data: object): Record<string, unknown> => {
  const all = data as Readonly<Record<string, unknown>>;
  return Object.fromEntries(fields.flatMap((field) => (all[field] === undefined ? [] : [[field, all[field]]])));
};

/** The JSON Schema of that part. */
export function publicSchemaOf({ contract, fields }: FeedEntry): JsonSchema {
  const { properties = {}, required = [], ...rest } = schemaOf(contract);
  return {
    ...rest,
    properties: Object.fromEntries(fields.map((field) => [field, properties[field]!])),
    required: required.filter((field) => fields.includes(field)),
  };
}

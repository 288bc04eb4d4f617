type Term =
  | { days: number }
  | { hours: number }
  | 'until its own date'
  | 'until it is settled'
  | 'until the next one'
  | 'until the person is erased'
  | 'as long as the log'
  | 'for ever';

interface Kept {
  /** In which tables of which services it lies. */
  tables: readonly string[];
  services: readonly string[] | 'all';
  what: string;
  term: Term;
  /** From when the term counts. */
  from?: string;
  why: string;
  /** The scheduled job that takes it away; `retention` is the one for all that needs no more than a DELETE (retention.ts). */
  job?: string;
}

/** What grows, how long it is kept, and why. Jobs that take something away read their terms here; docs/retention.md is written from it. */
export const retention = {
  'notices-read': {
    tables: ['notice'],
    services: 'all',
    what: 'Notices that were read',
    term: { days: 180 },
    from: 'reading',
    why: 'Half a year to look something up again; what is no longer needed goes (个人信息保护法, shortest time)',
    job: 'retention',
  },
  'notices-unread': {
    tables: ['notice'],
    services: 'all',
    what: 'Notices that nobody read',
    term: { days: 365 },
    from: 'being given',
    why: 'Whoever comes back within a year finds them; after that nothing in them is to be done',
    job: 'retention',
  },
  'stored-answers': {
    tables: ['idempotency'],
    services: 'all',
    what: 'Answers of Idempotency-Keys',
    term: { hours: 48 },
    from: 'the answer',
    why: 'A phone without a network repeats its commands when it has one again (docs/adr/042)',
    job: 'retention',
  },
  'troubles-over': {
    tables: ['trouble'],
    services: 'all',
    what: 'Troubles of the service that are over',
    term: { days: 365 },
    from: 'their end',
    why: 'A year to see what comes again and again',
    job: 'retention',
  },
  'failed-items-dismissed': {
    tables: ['failed_item'],
    services: 'all',
    what: 'Items of jobs that were given up, and are not due any more',
    term: { days: 365 },
    from: 'giving up',
    why: 'While it is due the job must know that it was given up. What succeeds or is not due any more goes at once',
    job: 'failed-items',
  },
  uploads: {
    tables: ['attachment'],
    services: 'all',
    what: 'Uploads that nothing took, with their files',
    term: { hours: 48 },
    from: 'the upload',
    why: 'Longer than a phone keeps the report that was to take them',
    job: 'orphaned-uploads',
  },
  'stray-files': {
    tables: [],
    services: 'all',
    what: 'Files without a row',
    term: { hours: 48 },
    from: 'being written',
    why: 'Whoever wrote one was stopped between the file and its row',
    job: 'stray-files',
  },
  'voice-notes': {
    tables: ['attachment'],
    services: ['grid'],
    what: 'Voice notes of cases that are over, with their files',
    term: { days: 180 },
    from: 'the end of the case',
    why: 'As long as it may be asked for again; a voice is as good as a name, and the words of the case stay',
    job: 'retention',
  },
  'sign-in-records': {
    tables: ['oidc_model'],
    services: ['identity'],
    what: 'Sessions, grants, codes and tokens of the issuer',
    term: 'until its own date',
    why: 'What has run out opens nothing',
    job: 'retention',
  },
  'sessions-ended': {
    tables: ['sessions_ended'],
    services: ['identity'],
    what: 'That somebody ended all their sessions',
    term: { days: 14 },
    from: 'that moment',
    why: 'As long as a session lives: no older one is left (docs/adr/050)',
    job: 'retention',
  },
  'sign-in-tries': {
    tables: ['sign_in_attempt'],
    services: ['identity'],
    what: 'Counts of wrong passwords',
    term: 'until its own date',
    why: 'What counts no more (docs/adr/051)',
    job: 'retention',
  },
  'sign-in-sources': {
    tables: ['sign_in_source'],
    services: ['identity'],
    what: 'Digests of where somebody signed in from',
    term: { days: 90 },
    from: 'the last sign-in',
    why: 'So long a source counts as known (docs/adr/051)',
    job: 'retention',
  },
  messages: {
    tables: ['message'],
    services: ['identity'],
    what: 'That a message was sent or given up',
    term: { days: 7 },
    from: 'that moment',
    why: 'To see whether messages go out. Number, code and words are erased at that moment, with their key',
    job: 'retention',
  },
  'message-files': {
    tables: [],
    services: ['identity'],
    what: 'Messages in the files of a district without a provider',
    term: { days: 7 },
    from: 'the day of the file',
    why: 'So that somebody can still read them out; they stand there in clear',
    job: 'message-files',
  },
  'sign-in-flows': {
    tables: ['sign_in_flow'],
    services: ['identity'],
    what: 'Sign-ins under way, with the number a code went to',
    term: 'until its own date',
    why: 'An hour; one that is done goes at once',
    job: 'retention',
  },
  'one-time-codes': {
    tables: ['one_time_code'],
    services: ['identity'],
    what: 'Digests of codes that were sent',
    term: 'until its own date',
    why: 'Five minutes; one that was used goes at once',
    job: 'retention',
  },
  'sign-ins': {
    tables: ['sign_in'],
    services: ['identity'],
    what: 'On which device a session began',
    term: { days: 30 },
    from: 'the sign-in',
    why: 'Longer than any session: its owner sees what it is',
    job: 'retention',
  },
  'account-events': {
    tables: ['account_event'],
    services: ['identity'],
    what: 'Sign-ins, refusals and changes of an account, for its owner to see',
    term: { days: 180 },
    from: 'the event',
    why: 'Half a year (网络安全法 art. 21: logs for six months at least)',
    job: 'retention',
  },
  'role-invitations': {
    tables: ['role_invitation'],
    services: ['identity'],
    what: 'Invitations into roles that were accepted, withdrawn or ran out',
    term: { days: 90 },
    from: 'that moment',
    why: 'To send one again that nobody answered. Who was invited is erased when it is accepted or withdrawn; the audit keeps what was given',
    job: 'retention',
  },
  'number-changes': {
    tables: ['number_change'],
    services: ['identity'],
    what: 'Changes of a number that counted, were stopped or came to nothing',
    term: { days: 180 },
    from: 'that moment',
    why: 'Half a year, as what happened to an account (docs/retention.md: account-events)',
    job: 'retention',
  },
  'elsewhere-attempts': {
    tables: ['elsewhere_attempt'],
    services: ['identity'],
    what: 'That a browser went to another issuer, and what its answer is checked by',
    term: 'until its own date',
    why: 'Ten minutes; one that came back goes at once',
    job: 'retention',
  },
  'pickup-codes': {
    tables: ['pickup_code'],
    services: ['youth'],
    what: 'Digests of codes for picking a child up',
    term: { hours: 24 },
    from: 'being made',
    why: 'Codes of other days open nothing',
    job: 'retention',
  },
  'guardian-invitations': {
    tables: ['guardian_invitation'],
    services: ['youth'],
    what: 'Invitations of guardians that nobody took',
    term: 'until its own date',
    why: 'What has run out opens nothing; one that was taken goes at once',
    job: 'retention',
  },
  'employer-invitations': {
    tables: ['employer_invitation'],
    services: ['employment'],
    what: 'Invitations into an employer that nobody took',
    term: 'until its own date',
    why: 'What has run out opens nothing; one that was taken goes at once',
    job: 'retention',
  },
  'micro-home-invitations': {
    tables: ['micro_home_invitation'],
    services: ['employment'],
    what: 'Invitations into a 微家 that nobody took',
    term: 'until its own date',
    why: 'What has run out opens nothing; one that was taken goes at once',
    job: 'retention',
  },
  'finished-task-details': {
    tables: ['task', 'task_words', 'task_address'],
    services: ['volunteering'],
    what: 'What a finished task was about, and where',
    term: { days: 30 },
    from: 'its end',
    why: 'For a complaint or a correction of minutes; then the words and the place are erased, the hours stay',
    job: 'task-details',
  },
  'open-task-details': {
    tables: ['task', 'task_words', 'task_address'],
    services: ['volunteering'],
    what: 'The same of a task that nobody finishes',
    term: { days: 180 },
    from: 'its beginning',
    why: 'Nobody goes there any more',
    job: 'task-details',
  },
  'retained-children': {
    tables: ['retained'],
    services: ['youth'],
    what: 'Who handed a child to whom, after the consent was withdrawn',
    term: 'until its own date',
    why: 'Three years: the limitation of claims (民法典 188)',
    job: 'retained',
  },
  'dead-letters': {
    tables: ['dead_letter'],
    services: 'all',
    what: 'Events without effect',
    term: 'until it is settled',
    why: 'Nothing is lost; a retry that succeeds or a dismissal takes it away (docs/adr/041)',
  },
  'job-runs': {
    tables: ['job_run'],
    services: 'all',
    what: 'When each scheduled job last ran',
    term: 'until the next one',
    why: 'One line a job',
  },
  'data-keys': {
    tables: ['person_key'],
    services: 'all',
    what: 'The key of each person’s data',
    term: 'until the person is erased',
    why: 'Erasing it erases what it sealed, wherever it lies',
  },
  log: {
    tables: ['outbox', 'outbox_default', 'outbox_number', 'relay_cursor'],
    services: 'all',
    what: 'The log of events, by months',
    term: 'for ever',
    why: 'A lost stream is published again from the first event (docs/adr/005)',
  },
  inbox: {
    tables: ['inbox'],
    services: 'all',
    what: 'Which events had their effect',
    term: 'as long as the log',
    why: 'Only it knows, when the log is published again (docs/adr/041)',
  },
  'read-models': {
    tables: ['access_grant', 'projection_cursor', 'projection_version', 'projection_table'],
    services: 'all',
    what: 'Read models, and how far each has read',
    term: 'as long as the log',
    why: 'They are what the log says; built again from it at any time',
  },
  audit: {
    tables: ['audit_line', 'audit_seal', 'cluster_history'],
    services: 'all',
    what: 'The audit',
    term: 'for ever',
    why: 'Law (网络安全法: six months at least), and a chain breaks where a line goes (docs/adr/010)',
  },
} as const satisfies Record<string, Kept>;

export type Retained = keyof typeof retention;
type JobOf<K extends Retained> = (typeof retention)[K] extends { job: infer J } ? J : never;
/** What the scheduled job `retention` takes away. */
export type Pruned = { [K in Retained]: JobOf<K> extends 'retention' ? K : never }[Retained];

/** Those that the job `retention` of a service takes away beside what it does in every service. */
export const prunedBy = (service: string): string[] =>
  Object.entries<Kept>(retention).flatMap(([name, { services, job }]) =>
    job === 'retention' && services !== 'all' && services.includes(service) ? [name] : [],
  );

const HOUR_MS = 3_600_000;

/** In milliseconds; what has a date of its own is kept until then and no longer. @throws for what is kept without an end */
export function keptMs(name: Retained): number {
  const { term }: Kept = retention[name];
  if (term === 'until its own date') return 0;
  if (typeof term === 'string') throw new Error(`${name} is kept ${term}`);
  return 'days' in term ? term.days * 24 * HOUR_MS : term.hours * HOUR_MS;
}

/** What is older than this goes. */
export const keptSince = (name: Retained, now: Date): Date => new Date(now.getTime() - keptMs(name));

/** docs/retention.md. */
export function retentionReference(): string {
  return [
    '# What is kept, and for how long',
    '',
    'Written by `npm run generate` from `libs/service/src/retention/retention.rules.ts`, where the jobs read their terms. The job `retention` of each',
    'service takes a batch of each of its lines a minute; what needs more than a DELETE has a job of its own. What stands in no line is casework: it',
    'stays with the case, the hours or the placement that it belongs to.',
    '',
    '| What | Tables | Services | Kept | Why | Job |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.values<Kept>(retention).map(
      ({ what, tables, services, term, from, why, job }) =>
        `| ${what} | ${tables.map((table) => `\`${table}\``).join(', ')} | ${services === 'all' ? 'all' : services.join(', ')} | ${termOf(term)}${from ? ` from ${from}` : ''} | ${why} | ${job ? `\`${job}\`` : 'none'} |`,
    ),
  ].join('\n');
}

const termOf = (term: Term): string => (typeof term === 'string' ? term : 'days' in term ? `${term.days} days` : `${term.hours} hours`);

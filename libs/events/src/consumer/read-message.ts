import { contractOf, ContractViolation, validateEvent } from '@linli/contracts';

import type { ReceivedEvent } from './event-context.js';

export interface RawMessage {
  subject: string;
  headers: Record<string, string>;
  data: Uint8Array;
}

export type Reading = { ok: true; event: ReceivedEvent; data: object } | { ok: false; reason: string; event: ReceivedEvent | undefined };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The service, and so the stream, that a subject belongs to: `grid` of `grid.case.registered.v1`. */
export const streamOf = (subject: string): string => subject.split('.', 1)[0]!;

/** The CloudEvents `source` of a service's events. */
export const sourceOf = (service: string): string => `/linli/${service}`;

/** A number of a log as the CloudEvents extension `sequence` has it: texts of one length, which sort as the numbers do. */
export const sequenceOf = (number: string): string => number.padStart(16, '0');

/** The CloudEvents attributes of a message in binary mode, or undefined when one is missing or wrong. */
export function attributesOf({ subject, headers }: RawMessage): ReceivedEvent | undefined {
  const [type, id] = split(headers['ce-subject'] ?? '');
  const version = Number(headers['ce-aggregateversion']);
  const time = new Date(headers['ce-time'] ?? '');
  const eventId = headers['ce-id'] ?? '';
  const source = headers['ce-source'] ?? '';
  // A stream takes its own service's subjects only, and the broker lets only that service publish them: another source is a forgery.
  if (source !== sourceOf(streamOf(subject))) return undefined;
  if (
    !type ||
    !id ||
    !UUID.test(eventId) ||
    !Number.isSafeInteger(version) ||
    Number.isNaN(time.getTime()) ||
    headers['ce-type'] !== subject
  )
    return undefined;
  const { traceparent, 'ce-sequence': sequence } = headers;
  return {
    id: eventId,
    type: subject,
    source,
    time,
    aggregate: { type, id, version },
    ...(sequence && /^\d{16}$/.test(sequence) ? { number: Number(sequence) } : {}),
    ...(traceparent ? { traceparent } : {}),
  };
}

/** Reads a message as its contract says. What cannot be read is never worth another attempt. */
export function readMessage(message: RawMessage): Reading {
  const event = attributesOf(message);
  if (!event) return { ok: false, reason: 'not-an-event', event };
  const contract = contractOf(message.subject);
  if (!contract) return { ok: false, reason: 'unknown-event', event };
  try {
    return { ok: true, event, data: validateEvent(contract, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(message.data))) };
  } catch (error) {
    if (error instanceof ContractViolation) return { ok: false, reason: `contract: ${error.message}`, event };
    if (error instanceof SyntaxError || error instanceof TypeError) return { ok: false, reason: 'malformed', event };
    throw error;
  }
}

function split(subject: string): [string, string] {
  const at = subject.indexOf('/');
  return at < 1 ? ['', ''] : [subject.slice(0, at), subject.slice(at + 1)];
}

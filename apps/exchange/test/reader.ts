import { randomUUID } from 'node:crypto';

import { GridCaseDispatchedV1, GridCaseRegisteredV1 } from '@linli/contracts';
import type { Person, TestService } from '@linli/service/testing';
import { CloudEvent, HTTP } from 'cloudevents';

export const EVENTS = '/api/exchange/v1/events';
export const DISTRICT = '140321';

let subdistricts = 100;
/** Two communities of a subdistrict that no other test has. */
export function somewhere(): { around: string; here: string; next: string } {
  const around = `${DISTRICT}${(subdistricts += 1)}`;
  return { around, here: `${around}001`, next: `${around}002` };
}

/** A case as grid tells of it: registered, then dispatched as often as versions follow. */
export async function aCase(service: TestService, community: string, versions = 2): Promise<string> {
  const [caseId, area] = [randomUUID(), `${community}007`];
  await service.publish(GridCaseRegisteredV1, { type: 'case', id: caseId, version: 1 }, { ...GridCaseRegisteredV1.example, caseId, area });
  for (let version = 2; version <= versions; version++)
    await service.publish(GridCaseDispatchedV1, { type: 'case', id: caseId, version }, { ...GridCaseDispatchedV1.example, caseId, area });
  return caseId;
}

/** What an agency's program does: it reads a page, checks it as the CloudEvents SDK does, and follows the link to the next. */
export class Reader {
  next: string;
  readonly events: CloudEvent<Record<string, unknown>>[] = [];

  constructor(
    readonly client: Person,
    query = '',
  ) {
    this.next = EVENTS + (query ? `?${query}` : '');
  }

  /** @param seconds to wait for one @returns how many events there were */
  async pull(seconds = 0): Promise<number> {
    const url = new URL(this.client.address + this.next);
    if (seconds > 0) url.searchParams.set('wait', String(seconds));
    const answer = await fetch(url, { headers: { authorization: `Bearer ${this.client.token}` } });
    const body = await answer.text();
    if (answer.status !== 200) throw new Error(`${answer.status} ${body}`);
    const read = HTTP.toEvent({ headers: { 'content-type': answer.headers.get('content-type')! }, body });
    const events = [read].flat() as CloudEvent<Record<string, unknown>>[];
    for (const event of events) event.validate();
    this.events.push(...events);
    this.next = /^<([^>]+)>; rel="next"$/.exec(answer.headers.get('link')!)![1]!;
    return events.length;
  }

  /** Until this many are there; fails when there are more. */
  async pullUntil(count: number): Promise<void> {
    const end = Date.now() + 20_000;
    while (this.events.length < count && Date.now() < end) await this.pull(2);
    if (this.events.length !== count) throw new Error(`${this.events.length} events, not ${count}`);
  }

  /** `<aggregate> <version>` of each, in the order in which they came. */
  get told(): string[] {
    return this.events.map(({ subject, aggregateversion }) => `${subject} ${String(aggregateversion)}`);
  }

  get ids(): string[] {
    return this.events.map(({ id }) => id);
  }
}

import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { IdentityAgencyChangedV1, type DataKind } from '@linli/contracts';
import { eventually, type Person, type TestService } from '@linli/service/testing';
import { Webhook } from 'standardwebhooks';

export const SUBSCRIPTIONS = '/api/exchange/v1/subscriptions';

/** A message as it came. */
export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** An agency's server. It answers 204 to everything, and allows the district to send, unless it is told otherwise. */
export class Receiver {
  readonly received: Received[] = [];
  readonly asked: IncomingHttpHeaders[] = [];
  allows: Record<string, string> = { 'webhook-allowed-origin': '*' };
  /** What is answered to a message. */
  answer: (received: Received, response: ServerResponse) => void = (_, response) => void response.writeHead(204).end();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Receiver> {
    const server = createServer((request, response) => void receiver.take(request, response));
    const receiver = new Receiver(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hooks`;
  }

  /** `<thing> <version>` of each message, as it came. */
  get told(): string[] {
    return this.received.map(({ headers }) => `${headers['ce-subject'] as string} ${headers['ce-aggregateversion'] as string}`);
  }

  /** Until so many messages have come. */
  async has(count: number, seconds = 20): Promise<void> {
    await eventually(
      () => Promise.resolve(this.told),
      (told) => told.length >= count,
      seconds,
    );
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, headers } = request;
    if (method === 'OPTIONS') {
      this.asked.push(headers);
      return void response.writeHead(200, { allow: 'POST', ...this.allows }).end();
    }
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const received = { headers, body };
    this.received.push(received);
    this.answer(received, response);
  }
}

/** Is it signed by this secret? */
export function isSignedBy(secret: string, { headers, body }: Received): boolean {
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
}

export interface Subscribed {
  id: string;
  state: string;
  reason?: string;
  secret?: string;
  waiting: number;
  version: number;
  url: string;
  allowedActions: string[];
  code?: string;
}

/** A client that identity has told of. */
export async function agencyOf(
  service: TestService,
  area: string,
  kinds: DataKind[] = ['cases', 'teams'],
): Promise<Person & { accountId: string }> {
  const client = await service.client([{ role: 'agency', area }], kinds);
  await tellOf(service, client.accountId, kinds, 1);
  return client;
}

export const tellOf = (service: TestService, accountId: string, kinds: DataKind[], version: number, state: 'active' | 'ended' = 'active') =>
  service.publish(
    IdentityAgencyChangedV1,
    { type: 'agency-client', id: accountId, version },
    { agencyId: accountId, accountId, clientId: `a-${accountId.slice(0, 8)}`, name: '平定县民政局', kinds, state },
  );

/** Subscribes, and waits until the receiver has been asked. */
export async function subscribed(client: Person, body: object, state = 'active'): Promise<Subscribed & { secret: string }> {
  const { status, body: made } = await client.post<Subscribed & { secret: string }>(SUBSCRIPTIONS, body);
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(made)}`);
  const view = await eventually(
    async () => (await client.get<Subscribed>(`${SUBSCRIPTIONS}/${made.id}`)).body,
    (found) => found.state === state && (state !== 'unconfirmed' || found.reason !== undefined),
  );
  return { ...view, secret: made.secret };
}

import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  path: string;
  query: Record<string, string>;
  headers: IncomingHttpHeaders;
  text: string;
  body: Record<string, unknown>;
}

export interface Answer {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** So long it takes, or until the promise is fulfilled. */
  after?: number | Promise<unknown>;
}

/** A provider of messages: a real server that answers as the test says, and remembers what it was asked. */
export class Provider {
  readonly asked: Asked[] = [];
  answer: (asked: Asked) => Answer = () => ({});

  private constructor(
    readonly url: string,
    readonly stop: () => Promise<void>,
  ) {}

  static async start(): Promise<Provider> {
    const server = createServer((request, response) => void provider.serve(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const stop = async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
    const provider = new Provider(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop);
    return provider;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const part of request) text += part;
    const url = new URL(request.url!, 'http://localhost');
    const asked: Asked = {
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: request.headers,
      text,
      body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {},
    };
    this.asked.push(asked);
    const { status = 200, body = {}, headers = {}, after } = this.answer(asked);
    await (typeof after === 'number' ? new Promise((resolve) => setTimeout(resolve, after)) : after);
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(typeof body === 'string' ? body : JSON.stringify(body));
  }

  /** How often it was asked to send to somebody. */
  times(to: string): number {
    return this.asked.filter(({ text }) => text.includes(to)).length;
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Transform } from 'node:stream';

import type { Dispatcher } from 'undici';

import { encoder } from './compression.js';
import { answeredHeaders } from './route.js';

/** Nothing came back in time, be it that the request still waits for a connection. */
export class Overdue extends Error {}

/** A request of a client, and its answer. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** Of the answer, where the service has no other word. */
  headers: Record<string, string>;
}

type Headers = Record<string, string | string[]>;

/** A request on its way to one copy of a service, and its answer on its way back, piece by piece as it comes. */
export class Passing implements Dispatcher.DispatchHandler {
  private controller: Dispatcher.DispatchController | undefined;
  private encoding: Transform | undefined;
  /** What the answer begins with, until its first piece is there: one that comes whole leaves in one write. */
  private beginning: { status: number; headers: Headers } | undefined;
  private answering = false;
  private over: Error | undefined;
  private readonly deadline: NodeJS.Timeout;

  private constructor(
    private readonly exchange: Exchange,
    private readonly streams: Set<Passing>,
    withinMs: number,
    private readonly begun: () => void,
    private readonly failed: (error: Error) => void,
  ) {
    exchange.response.on('close', this.closed);
    this.deadline = setTimeout(() => this.end(new Overdue()), withinMs);
  }

  /**
   * Resolves when the service has begun to answer: from then on the answer is the client's. Rejects when nothing came, at the latest after
   * `withinMs`.
   */
  static through(
    dispatcher: Dispatcher,
    options: Dispatcher.DispatchOptions,
    exchange: Exchange,
    streams: Set<Passing>,
    withinMs: number,
  ): Promise<void> {
    return new Promise((resolve, reject) => dispatcher.dispatch(options, new Passing(exchange, streams, withinMs, resolve, reject)));
  }

  /** Ends what has no end of its own: the listener asks again. */
  cut(): void {
    this.controller?.abort(new Error('the gateway stops'));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.over) controller.abort(this.over);
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    if (status < 200) return;
    clearTimeout(this.deadline);
    this.answering = true;
    const { request, response, headers: ours } = this.exchange;
    const answered = answeredHeaders(ours, headers);
    // Only what is read by programs: a page that repeats what was sent beside a secret would tell it by its length.
    if (request.url!.startsWith('/api/'))
      this.encoding = encoder(request.method!, request.headers['accept-encoding'] as string | undefined, status, answered);
    this.beginning = { status, headers: answered };
    this.encoding?.pipe(response);
    if (headers['content-type']?.includes('text/event-stream')) {
      this.streams.add(this);
      this.begin();
      response.flushHeaders();
    }
    this.begun();
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const { response } = this.exchange;
    if (!this.encoding && this.beginning && Number(this.beginning.headers['content-length']) === chunk.length) {
      this.begin();
      this.done();
      // Bytes would leave in a second buffer; as Latin-1, which has a character for each, they share that of the headers.
      return void response.end(chunk.toString('latin1'), 'latin1');
    }
    this.begin();
    const sink = this.encoding ?? response;
    if (sink.write(chunk)) return;
    controller.pause();
    sink.once('drain', () => controller.resume());
  }

  onResponseEnd(): void {
    this.begin();
    this.done();
    (this.encoding ?? this.exchange.response).end();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.done();
    this.encoding?.destroy();
    if (this.answering) this.exchange.response.destroy();
    else this.failed(error);
  }

  private begin(): void {
    if (!this.beginning) return;
    this.exchange.response.writeHead(this.beginning.status, this.beginning.headers);
    this.beginning = undefined;
  }

  private readonly closed = () => {
    this.streams.delete(this);
    this.encoding?.destroy();
    this.end(new Error('the client left'));
  };

  /** A request that waits for a connection cannot be called back: it is dropped when its turn comes, and nobody waits for that. */
  private end(reason: Error): void {
    this.over = reason;
    clearTimeout(this.deadline);
    if (this.controller) this.controller.abort(reason);
    else this.failed(reason);
  }

  private done(): void {
    clearTimeout(this.deadline);
    this.streams.delete(this);
    this.exchange.response.off('close', this.closed);
  }
}

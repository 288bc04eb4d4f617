import type { Transform } from 'node:stream';

import type { FastifyReply } from 'fastify';
import type { Dispatcher } from 'undici';

import { encoder } from './compression.js';
import { varied } from './compression.rules.js';
import { answeredHeaders } from './route.js';

/** Nothing came back in time, be it that the request still waits for a connection. */
export class Overdue extends Error {}

/** A request on its way to one copy of a service, and its answer on its way back, piece by piece as it comes. */
export class Passing implements Dispatcher.DispatchHandler {
  private controller: Dispatcher.DispatchController | undefined;
  private encoding: Transform | undefined;
  private answering = false;
  private over: Error | undefined;
  private readonly deadline: NodeJS.Timeout;

  private constructor(
    private readonly reply: FastifyReply,
    private readonly streams: Set<Passing>,
    withinMs: number,
    private readonly begun: () => void,
    private readonly failed: (error: Error) => void,
  ) {
    reply.raw.once('close', this.closed);
    this.deadline = setTimeout(() => this.end(new Overdue()), withinMs);
  }

  /** Resolves when the service has begun to answer: from then on the answer is the client's. Rejects when nothing came, at the latest after `withinMs`. */
  static through(dispatcher: Dispatcher, options: Dispatcher.DispatchOptions, reply: FastifyReply, streams: Set<Passing>, withinMs: number): Promise<void> {
    return new Promise((resolve, reject) => dispatcher.dispatch(options, new Passing(reply, streams, withinMs, resolve, reject)));
  }

  /** Ends what has no end of its own: the listener asks again. */
  cut(): void {
    this.controller?.abort(new Error('the gateway stops'));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.over) controller.abort(this.over);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Readonly<Record<string, string | string[] | undefined>>): void {
    if (status < 200) return;
    clearTimeout(this.deadline);
    this.answering = true;
    if (headers['content-type']?.includes('text/event-stream')) this.streams.add(this);
    const { reply } = this;
    const { request } = reply;
    const answered = answeredHeaders(headers);
    // Only what is read by programs: a page that repeats what was sent beside a secret would tell it by its length.
    if (request.url.startsWith('/api/')) this.encoding = encoder(request.method, String(request.headers['accept-encoding'] ?? ''), status, answered);
    // What this answer varies by already, for the gateway's own reasons.
    const own = reply.raw.getHeader('vary');
    if (own !== undefined) answered.vary = varied(own, ...[answered.vary ?? []].flat());
    reply.hijack();
    reply.raw.writeHead(status, answered);
    this.encoding?.pipe(reply.raw);
    this.begun();
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const sink = this.encoding ?? this.reply.raw;
    if (sink.write(chunk)) return;
    controller.pause();
    sink.once('drain', () => controller.resume());
  }

  onResponseEnd(): void {
    this.done();
    (this.encoding ?? this.reply.raw).end();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.done();
    this.encoding?.destroy();
    if (this.answering) this.reply.raw.destroy();
    else this.failed(error);
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
    this.reply.raw.off('close', this.closed);
  }
}

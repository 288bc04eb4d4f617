import type { FastifyReply } from 'fastify';
import type { Dispatcher } from 'undici';

import { answeredHeaders } from './route.js';

/** A request on its way to one copy of a service, and its answer on its way back, piece by piece as it comes. */
export class Passing implements Dispatcher.DispatchHandler {
  private controller: Dispatcher.DispatchController | undefined;
  private answering = false;

  private constructor(
    private readonly reply: FastifyReply,
    private readonly streams: Set<Passing>,
    private readonly begun: () => void,
    private readonly failed: (error: Error) => void,
  ) {
    reply.raw.once('close', this.closed);
  }

  /** Resolves when the service has begun to answer: from then on the answer is the client's. Rejects when nothing came. */
  static through(dispatcher: Dispatcher, options: Dispatcher.DispatchOptions, reply: FastifyReply, streams: Set<Passing>): Promise<void> {
    return new Promise((resolve, reject) => dispatcher.dispatch(options, new Passing(reply, streams, resolve, reject)));
  }

  /** Ends what has no end of its own: the listener asks again. */
  cut(): void {
    this.controller?.abort(new Error('the gateway stops'));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.reply.raw.destroyed) controller.abort(new Error('the client left'));
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Readonly<Record<string, string | string[] | undefined>>): void {
    if (status < 200) return;
    this.answering = true;
    if (headers['content-type']?.includes('text/event-stream')) this.streams.add(this);
    this.reply.hijack();
    this.reply.raw.writeHead(status, answeredHeaders(headers));
    this.begun();
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.reply.raw.write(chunk)) return;
    controller.pause();
    this.reply.raw.once('drain', () => controller.resume());
  }

  onResponseEnd(): void {
    this.done();
    this.reply.raw.end();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.done();
    if (this.answering) this.reply.raw.destroy();
    else this.failed(error);
  }

  private readonly closed = () => {
    this.streams.delete(this);
    this.controller?.abort(new Error('the client left'));
  };

  private done(): void {
    this.streams.delete(this);
    this.reply.raw.off('close', this.closed);
  }
}

import type { NatsConnection } from '@nats-io/transport-node';

export const hintSubject = (service: string): string => `hint.outbox.${service}`;

/** Tells a service's relay, after a commit, that there is something to carry. Many in one turn of the event loop become one. */
export class Hints {
  private armed = false;

  constructor(
    private readonly connection: NatsConnection,
    private readonly service: string,
  ) {}

  wakeRelay(): void {
    if (this.armed || this.connection.isClosed()) return;
    this.armed = true;
    setImmediate(() => {
      this.armed = false;
      if (!this.connection.isClosed() && !this.connection.isDraining()) this.connection.publish(hintSubject(this.service));
    });
  }
}

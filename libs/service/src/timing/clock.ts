import type { NatsConnection } from '@nats-io/transport-node';

/** The district's time. Only a district started with MOVABLE_CLOCK (tests) can be told to move. */
export class Clock {
  private offsetMs = 0;

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  move(offsetMs: number): void {
    this.offsetMs = offsetMs;
  }

  /** Follows `linli.clock {offsetMs}`, so that one message moves every service. */
  follow(connection: NatsConnection): void {
    connection.subscribe('linli.clock', { callback: (_error, message) => this.move(message.json<{ offsetMs: number }>().offsetMs) });
  }
}

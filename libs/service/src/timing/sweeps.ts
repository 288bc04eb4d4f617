import type { NatsConnection } from '@nats-io/transport-node';
import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';

interface Sweep {
  name: string;
  everyMs: number;
  work: () => Promise<void>;
}

/** Work that comes round: what is overdue, what is unanswered. Under an advisory lock, so one replica does it at a time. */
export class Sweeps implements OnApplicationShutdown {
  private readonly log = new Logger(Sweeps.name);
  private readonly sweeps: Sweep[] = [];
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly ticks: (() => void)[] = [];
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly dataSource: DataSource) {}

  register(name: string, everyMs: number, work: () => Promise<void>): void {
    this.sweeps.push({ name, everyMs, work });
  }

  start(): void {
    for (const sweep of this.sweeps) {
      let busy = false;
      const tick = async () => {
        if (busy) return;
        busy = true;
        const round = this.runOnce(sweep).catch((error: unknown) => this.log.error(`sweep ${sweep.name} failed`, error instanceof Error ? error.stack : error));
        this.running.add(round);
        await round;
        this.running.delete(round);
        busy = false;
      };
      this.ticks.push(() => void tick());
      this.timers.push(setInterval(() => void tick(), sweep.everyMs));
    }
  }

  /** Tests only: all of it comes round at once when `linli.sweep` is heard. */
  follow(connection: NatsConnection): void {
    connection.subscribe('linli.sweep', { callback: () => this.ticks.forEach((tick) => tick()) });
  }

  async onApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all(this.running);
  }

  private async runOnce({ name, work }: Sweep): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const [row] = (await runner.query('SELECT pg_try_advisory_lock(hashtext($1)) AS mine', [`sweep:${name}`])) as { mine: boolean }[];
      if (!row!.mine) return;
      try {
        await work();
      } finally {
        await runner.query('SELECT pg_advisory_unlock(hashtext($1))', [`sweep:${name}`]);
      }
    } finally {
      await runner.release();
    }
  }
}

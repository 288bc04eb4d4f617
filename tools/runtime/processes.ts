import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process we started. A number alone may be somebody else's by now; the start time tells. */
export interface Started {
  pid: number;
  /** Clock ticks since boot, from /proc; with the boot id it names a process for good. */
  since: string;
}

/** Undefined when there is no such process, or only its remains. */
export function startTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
  } catch {
    return undefined;
  }
}

export function alive({ pid, since }: Started): boolean {
  return startTime(pid) === since;
}

/** Asks a process to end, then insists. Resolves when it is gone. */
export async function end(process_: Started, signal: NodeJS.Signals = 'SIGTERM', patienceMs = 20_000): Promise<void> {
  if (!alive(process_)) return;
  signalTo(process_.pid, signal);
  const deadline = Date.now() + patienceMs;
  while (alive(process_) && Date.now() < deadline) await sleep(25);
  if (!alive(process_)) return;
  signalTo(process_.pid, 'SIGKILL');
  while (alive(process_)) await sleep(25);
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Notes in a folder of what runs, one file each, so that a later start or stop finds it. */
export class RunNotes {
  private readonly folder: string;

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'run');
  }

  write(name: string, pid: number): Started {
    const started = { pid, since: startTime(pid) ?? '' };
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, `${name}.json`), JSON.stringify(started));
    return started;
  }

  /** The process of this name, if it lives. */
  read(name: string): Started | undefined {
    try {
      const started = JSON.parse(readFileSync(join(this.folder, `${name}.json`), 'utf8')) as Started;
      return alive(started) ? started : undefined;
    } catch {
      return undefined;
    }
  }

  remove(name: string): void {
    rmSync(join(this.folder, `${name}.json`), { force: true });
  }

  /** Names of everything noted, whether it lives or not. */
  names(): string[] {
    try {
      return readdirSync(this.folder).map((file) => basename(file, '.json'));
    } catch {
      return [];
    }
  }
}

/**
 * Stops what a killed launcher left behind, in the order of a proper stop: the edge first, the servers last.
 * Returns the names of what still ran.
 */
export async function stopLeftovers(notes: RunNotes): Promise<string[]> {
  const rank = (name: string) => ['gateway', '*', 'nats', 'postgres'].indexOf(['gateway', 'nats', 'postgres'].includes(name) ? name : '*');
  const names = notes.names().filter((name) => name !== 'launcher');
  const stopped: string[] = [];
  for (const level of [0, 1, 2, 3]) {
    await Promise.all(
      names
        .filter((name) => rank(name) === level)
        .map(async (name) => {
          const left = notes.read(name);
          if (left) {
            stopped.push(name);
            await end(left, name === 'postgres' ? 'SIGINT' : 'SIGTERM');
          }
          notes.remove(name);
        }),
    );
  }
  return stopped;
}

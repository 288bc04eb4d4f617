import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import { end, startTime, type RunNotes, type Started } from './processes.ts';

export interface PartOptions {
  name: string;
  command: string;
  args: string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
  logFile: string;
  /** How this program is asked to stop; the default is SIGTERM. */
  signal?: NodeJS.Signals;
  notes?: RunNotes;
}

const BACKOFF_MS = [500, 1000, 2000, 5000, 10_000, 30_000];
const STEADY_MS = 60_000;
const MAX_LOG_BYTES = 50 * 1024 * 1024;

/** One program of the district, in a session of its own so that Ctrl-C reaches the launcher only, which stops all in order. */
export class Part {
  private readonly options: PartOptions;
  private started: Started | undefined;
  private gone: Promise<string> = Promise.resolve('not started');
  private stopping = false;
  private supervised = false;
  private held = false;
  private failures = 0;
  private timer: NodeJS.Timeout | undefined;
  private beganAt = 0;

  constructor(options: PartOptions) {
    this.options = options;
  }

  get name(): string {
    return this.options.name;
  }

  get running(): boolean {
    return this.started !== undefined;
  }

  start(): void {
    const { command, args, cwd, env, uid, gid, logFile, notes, name } = this.options;
    const log = openLog(logFile);
    const child = spawn(command, args, { cwd, env, uid, gid, detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    this.beganAt = Date.now();
    this.gone = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
    });
    if (child.pid !== undefined) this.started = notes?.write(name, child.pid) ?? { pid: child.pid, since: startTime(child.pid) ?? '' };
    void this.gone.then((how) => this.ended(how));
  }

  /** From now on a crash is answered with a restart. Before, it is the start that fails. */
  supervise(): void {
    this.supervised = true;
  }

  get pid(): number | undefined {
    return this.started?.pid;
  }

  /** Kills it, does something while it is away, and starts it again, whatever the supervisor would have done. */
  async strike(whileAway: () => Promise<void> | void = () => {}): Promise<void> {
    this.held = true;
    clearTimeout(this.timer);
    try {
      if (this.started) await end(this.started, 'SIGKILL');
      await this.gone;
      await whileAway();
    } finally {
      this.held = false;
      if (!this.stopping) this.start();
    }
  }

  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    if (this.started) await end(this.started, this.options.signal);
    // What ended is there until somebody has taken note of it: we, who started it.
    await this.gone;
    this.options.notes?.remove(this.name);
  }

  /** The log's last line that says why, for a person who has no time to read all of it. */
  lastWords(): string {
    return lastWords(this.options.logFile);
  }

  private ended(how: string): void {
    this.started = undefined;
    if (this.stopping || this.held || !this.supervised) return;
    if (Date.now() - this.beganAt > STEADY_MS) this.failures = 0;
    const delay = BACKOFF_MS[Math.min(this.failures++, BACKOFF_MS.length - 1)]!;
    console.error(`✗ ${this.name} ended (${how}); it is started again in ${delay / 1000} s. Log: ${this.options.logFile}`);
    this.timer = setTimeout(() => {
      this.start();
      console.log(`… ${this.name} started again`);
    }, delay);
  }
}

/** Reads the end of a log: the line in which the program says why, else its last. */
export function lastWords(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').slice(-8000).trim().split('\n').map(plain);
  const telling = [/cannot start/, /FATAL|PANIC|\[FTL\]/, /Error/]
    .map((pattern) => lines.filter((line) => pattern.test(line)).at(-1))
    .find(Boolean);
  return (telling ?? lines.at(-1) ?? '').trim().slice(0, 300);
}

/** The message of a line in JSON. */
function plain(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const { msg, err } = JSON.parse(line) as { msg?: string; err?: { message?: string } };
    return err?.message ?? msg ?? line;
  } catch {
    return line;
  }
}

function openLog(file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_LOG_BYTES) renameSync(file, `${file}.1`);
  return openSync(file, 'a');
}

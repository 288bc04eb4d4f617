import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A program of this folder in a process of its own, that is told its task when it starts and answers questions. */
export class Child {
  private readonly process: ChildProcess;

  /** Rejects when it ends. */
  private readonly over: Promise<never>;

  private constructor(child: ChildProcess, script: string) {
    this.process = child;
    this.over = once(child, 'exit').then(([code]) => {
      throw new Error(`${script} ended with ${String(code)}`);
    });
    // Whoever asks it something learns of that.
    this.over.catch(() => undefined);
  }

  /** Resolves when it says that it is up. @throws Error when it ends before */
  static async start(script: string, task: object, env: NodeJS.ProcessEnv = {}): Promise<Child> {
    const child = fork(new URL(script, import.meta.url), [JSON.stringify(task)], {
      env: { ...process.env, NODE_ENV: 'production', ...env },
      execArgv: ['--disable-warning=ExperimentalWarning'],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const started = new Child(child, script);
    await Promise.race([once(child, 'message'), started.over]);
    return started;
  }

  get pid(): number {
    return this.process.pid!;
  }

  /** @throws Error when it ends before it answers */
  async ask<T>(question: string): Promise<T> {
    this.process.send(question);
    const [answer] = (await Promise.race([once(this.process, 'message'), this.over])) as [T];
    return answer;
  }

  async stop(): Promise<void> {
    const gone = once(this.process, 'exit');
    this.process.disconnect();
    await gone;
  }
}

/** In the child: what to do. */
export const task = <T>(): T => JSON.parse(process.argv[2] ?? '{}') as T;

/** In the child: says that it is up, and answers from then on. */
export function up(answers: Readonly<Record<string, () => unknown>> = {}): void {
  process.on('disconnect', () => process.exit());
  process.on('message', (question: string) => {
    void Promise.resolve(answers[question]?.()).then((answer) => process.send!(answer ?? null));
  });
  process.send!('up');
}

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { signIn } from '@linli/testing';

import type { Entry, History } from './history.ts';
import type { Random } from './random.ts';

export interface Command {
  name: string;
  path: string;
  body: object | FormData;
  target?: string;
  mark?: string;
}

export interface Told {
  entry: Entry;
  /** The answer's body when it was acked. */
  body: { id: string; state?: string } | undefined;
}

/** Answers after which nobody knows what came of the command: the same key is sent again. */
const again = (status: number, code: string | undefined): boolean => status >= 500 || status === 429 || code === 'idempotency-in-flight';
const PATIENCE_MS = 90_000;

/** Somebody at a phone with a bad line: cut off now and then, and sending again with the same Idempotency-Key until an answer comes. */
export class Client {
  private readonly url: string;
  readonly username: string;
  private readonly token: string;
  private readonly history: History;
  private readonly since: number;

  private constructor(url: string, username: string, token: string, history: History, since: number) {
    this.url = url;
    this.username = username;
    this.token = token;
    this.history = history;
    this.since = since;
  }

  static async signedIn(url: string, username: string, password: string, history: History, since: number): Promise<Client> {
    return new Client(url, username, await signIn(url, username, password), history, since);
  }

  async send({ name, path, body, target, mark }: Command, random: Random): Promise<Told> {
    const key = randomUUID();
    const began = Date.now();
    let [tries, cutOff, status] = [0, 0, 0];
    let code: string | undefined;
    let told: { id: string; state?: string } | undefined;
    let definite = false;
    while (!definite && Date.now() - began < PATIENCE_MS) {
      tries += 1;
      const cutAfter = random.chance(0.1) ? random.between(0, 60) : undefined;
      try {
        const form = body instanceof FormData;
        const answer = await fetch(this.url + path, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${this.token}`,
            'idempotency-key': key,
            ...(form ? {} : { 'content-type': 'application/json' }),
          },
          body: form ? body : JSON.stringify(body),
          signal: AbortSignal.timeout(cutAfter ?? 20_000),
        });
        const answered = (await answer.json()) as { id: string; code?: string };
        [status, code] = [answer.status, answered.code];
        definite = !again(status, code);
        if (answer.ok) told = answered;
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        [status, code] = [0, error.name];
        if (cutAfter !== undefined) cutOff += 1;
      }
      if (!definite) await sleep(random.between(50, 400));
    }
    const outcome = !definite ? 'unknown' : told ? 'acked' : 'refused';
    const entry = this.history.add({
      command: name,
      who: this.username,
      target: target ?? told?.id,
      mark,
      outcome,
      status,
      code,
      tries,
      cutOff,
      began: began - this.since,
      ended: Date.now() - this.since,
    });
    return { entry, body: told };
  }

  /** Reads; undefined while nobody answers. */
  async get<T>(path: string): Promise<T | undefined> {
    try {
      const answer = await fetch(this.url + path, {
        headers: { authorization: `Bearer ${this.token}` },
        signal: AbortSignal.timeout(10_000),
      });
      return answer.ok ? ((await answer.json()) as T) : undefined;
    } catch (error) {
      if (error instanceof Error) return undefined;
      throw error;
    }
  }

  /** Sets something that may be set twice, until it is. */
  async put(path: string, body: object): Promise<void> {
    for (;;) {
      const answer = await fetch(this.url + path, {
        method: 'PUT',
        headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        body: JSON.stringify(body),
      });
      if (answer.ok) return;
      await sleep(300);
    }
  }
}

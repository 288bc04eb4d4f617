import { randomUUID } from 'node:crypto';

import { signIn } from './sign-in.js';

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

/** Somebody with a token, speaking to the gateway as the console does. */
export class Person {
  private constructor(
    readonly address: string,
    readonly token: string,
  ) {}

  static async signedIn(address: string, username: string, password: string): Promise<Person> {
    return new Person(address, await signIn(address, username, password));
  }

  static withToken(address: string, token: string): Person {
    return new Person(address, token);
  }

  get<T>(path: string): Promise<Answer<T>> {
    return this.send('GET', path);
  }

  post<T>(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.send('POST', path, JSON.stringify(body), {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...headers,
    });
  }

  put<T>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.send('PUT', path, JSON.stringify(body), {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...headers,
    });
  }

  delete<T>(path: string): Promise<Answer<T>> {
    return this.send('DELETE', path, undefined, { 'idempotency-key': randomUUID() });
  }

  upload<T>(path: string, file: Buffer, name: string, mediaType: string): Promise<Answer<T>> {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(file)], { type: mediaType }), name);
    return this.send('POST', path, form, { 'idempotency-key': randomUUID() });
  }

  private async send<T>(method: string, path: string, body?: string | FormData, headers: Record<string, string> = {}): Promise<Answer<T>> {
    const answer = await fetch(this.address + path, {
      method,
      headers: { authorization: `Bearer ${this.token}`, accept: 'application/json', ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: (text ? JSON.parse(text) : undefined) as T };
  }
}

/** Asks until the answer satisfies, because events need a moment; gives the last answer in the error. */
export async function eventually<T>(ask: () => Promise<T>, satisfied: (value: T) => boolean, seconds = 30): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await ask();
    if (satisfied(value)) return value;
    if (Date.now() > end) throw new Error(`not satisfied after ${seconds} s: ${JSON.stringify(value).slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

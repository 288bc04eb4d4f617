import { randomUUID } from 'node:crypto';

import { Pool } from 'undici';

export interface Answer<T> {
  status: number;
  content: T & { code?: string };
  milliseconds: number;
}

/** Asks one service through the gateway, as whoever the token says; what changes something brings an Idempotency-Key. */
export type Send = <T = { id: string }>(
  token: string,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: object,
  key?: string,
) => Promise<Answer<T>>;

export function clientOf(url: string, service: string, connections: number): { send: Send; close: () => Promise<void> } {
  const pool = new Pool(url, { connections });
  const send: Send = async <T>(token: string, method: 'GET' | 'POST' | 'PUT', path: string, body?: object, key: string = randomUUID()) => {
    const began = performance.now();
    const answer = await pool.request({
      path: `/api/${service}/v1/${path}`,
      method,
      headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json', 'idempotency-key': key } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return {
      content: (await answer.body.json()) as T & { code?: string },
      status: answer.statusCode,
      milliseconds: performance.now() - began,
    };
  };
  return { send, close: () => pool.close() };
}

/** What has to go well. @throws Error when it does not */
export async function must<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { status, content } = await answer;
  if (status >= 300) throw new Error(`answered with ${status} ${content.code}`);
  return content;
}

import { ProblemError, type ProblemDetails } from './problem-error.js';

export interface ClientOptions {
  /** Origin of the gateway, without a slash at its end. */
  address: string;
  /** The access token of whoever is signed in. */
  token: () => Promise<string | undefined>;
  /** `zh-CN` or `en`: in which language problems are told. */
  language: () => string;
  /** Called when the district does not know the caller (any more). */
  unauthenticated: () => void;
}

export interface Page<T> {
  items: T[];
  next?: string;
}

export interface Send {
  body?: unknown;
  /** The version that the user saw; the command is refused when it is another by now. */
  ifMatch?: number;
  /** One key for one intent, however often it is sent. */
  idempotencyKey?: string;
}

/** Calls the district's services through the gateway. */
export class Client {
  constructor(private readonly options: ClientOptions) {}

  /** Origin of the gateway. */
  get address(): string {
    return this.options.address;
  }

  /** @throws ProblemError */
  get<T>(path: string): Promise<T> {
    return this.json(path, { method: 'GET' });
  }

  /** @throws ProblemError */
  send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, { body, ifMatch, idempotencyKey }: Send = {}): Promise<T> {
    const headers: Record<string, string> = { 'idempotency-key': idempotencyKey ?? crypto.randomUUID() };
    if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`;
    if (body !== undefined) headers['content-type'] = 'application/json';
    return this.json(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  }

  /** Uploads an image of at most 5 MB. @throws ProblemError */
  upload(service: string, file: File, idempotencyKey?: string): Promise<{ id: string }> {
    return this.sendFile(`/api/${service}/v1/attachments`, file, idempotencyKey);
  }

  /** Sends one file. @throws ProblemError */
  sendFile<T>(path: string, file: File, idempotencyKey: string = crypto.randomUUID()): Promise<T> {
    const form = new FormData();
    form.set('file', file);
    return this.json(path, { method: 'POST', body: form, headers: { 'idempotency-key': idempotencyKey } });
  }

  /** A file that needs the token: a photo, a sheet. With a body it is asked for by POST: why somebody wants it has no place in a URL. @throws ProblemError */
  async blob(path: string, body?: unknown): Promise<Blob> {
    const init = body === undefined ? { method: 'GET' } : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return (await this.request(path, init)).blob();
  }

  private async json<T>(path: string, init: RequestInit): Promise<T> {
    const answer = await this.request(path, init);
    const text = await answer.text();
    return (text ? JSON.parse(text) : undefined) as T;
  }

  private async request(path: string, init: RequestInit): Promise<Response> {
    const headers = { 'accept-language': this.options.language(), ...(await this.authorization()), ...(init.headers as Record<string, string> | undefined) };
    let answer: Response;
    try {
      answer = await fetch(this.options.address + path, { ...init, headers });
    } catch {
      throw new ProblemError({ status: 0, code: 'offline', title: 'offline' });
    }
    if (answer.ok) return answer;
    if (answer.status === 401) this.options.unauthenticated();
    throw new ProblemError(await problemOf(answer));
  }

  /** The headers that say who asks. */
  async authorization(): Promise<Record<string, string>> {
    const token = await this.options.token();
    return token ? { authorization: `Bearer ${token}` } : {};
  }
}

async function problemOf(answer: Response): Promise<ProblemDetails> {
  const text = await answer.text();
  if (answer.headers.get('content-type')?.includes('json')) return JSON.parse(text) as ProblemDetails;
  return { status: answer.status, code: 'unavailable', title: answer.statusText };
}

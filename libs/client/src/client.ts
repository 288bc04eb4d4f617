import { ProblemError, type ProblemDetails } from './problem-error.js';
import { post, type Address, type Command, type Schema } from './requests.js';

export interface ClientOptions {
  /** Origin of the gateway, without a slash at its end. */
  address: string;
  /** The access token of whoever is signed in. */
  token: () => Promise<string | undefined>;
  /** The id of the grant in which somebody with several roles acts; undefined for all of them. */
  actingAs?: () => string | undefined;
  /** `zh-CN` or `en`: in which language problems are told. */
  language: () => string;
  /** Called when the district does not know the caller (any more). */
  unauthenticated?: () => void;
  /** Called when the caller does not hold the role (any more) in which they act. */
  capacityOver?: () => void;
}

/** Calls the district's services through the gateway. */
export class Client {
  constructor(private readonly options: ClientOptions) {}

  /** Origin of the gateway. */
  get address(): string {
    return this.options.address;
  }

  /** @throws ProblemError */
  get<A>(address: Address<A>): Promise<A> {
    return this.json(address, { method: 'GET' });
  }

  /** @param idempotencyKey one for one intent, however often it is sent @throws ProblemError */
  send<A>({ method, path, body, file, ifMatch }: Command<A>, idempotencyKey: string = crypto.randomUUID()): Promise<A> {
    const headers: Record<string, string> = { 'idempotency-key': idempotencyKey };
    if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`;
    if (file) return this.json(path, { method, headers, body: formOf(file) });
    if (body !== undefined) headers['content-type'] = 'application/json';
    return this.json(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  }

  /** Uploads an image of at most 5 MB. @throws ProblemError */
  upload(service: 'grid' | 'volunteering', file: File, idempotencyKey?: string): Promise<Schema<'AttachmentView'>> {
    return this.send(post(`/api/${service}/v1/attachments`, { file }), idempotencyKey);
  }

  /**
   * A file that needs the token: a photo, a sheet. With a command it is asked for by POST: why somebody wants it has no place in a URL, nor
   * has the file that it is made from.
   * @throws ProblemError
   */
  async blob(from: string | Command<Blob>): Promise<Blob> {
    if (typeof from === 'string') return (await this.request(from, { method: 'GET' })).blob();
    const { method, path, body, file } = from;
    const sent = file ? { body: formOf(file) } : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) };
    return (await this.request(path, { method, ...sent })).blob();
  }

  private async json<T>(path: string, init: RequestInit): Promise<T> {
    const answer = await this.request(path, init);
    const text = await answer.text();
    return (text ? JSON.parse(text) : undefined) as T;
  }

  private async request(path: string, init: RequestInit): Promise<Response> {
    const headers = {
      'accept-language': this.options.language(),
      ...(await this.authorization()),
      ...(init.headers as Record<string, string> | undefined),
    };
    let answer: Response;
    try {
      answer = await fetch(this.options.address + path, { ...init, headers });
    } catch {
      throw new ProblemError({ status: 0, code: 'offline', title: 'offline' });
    }
    if (answer.ok) return answer;
    if (answer.status === 401) this.options.unauthenticated?.();
    const problem = await problemOf(answer);
    if (problem.code === 'capacity-over') this.options.capacityOver?.();
    throw new ProblemError(problem);
  }

  /** The headers that say who asks, and in which role. */
  async authorization(): Promise<Record<string, string>> {
    const token = await this.options.token();
    if (!token) return {};
    const actingAs = this.options.actingAs?.();
    return { authorization: `Bearer ${token}`, ...(actingAs ? { 'acting-as': actingAs } : {}) };
  }
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.set('file', file);
  return form;
}

async function problemOf(answer: Response): Promise<ProblemDetails> {
  const text = await answer.text();
  if (answer.headers.get('content-type')?.includes('json')) return JSON.parse(text) as ProblemDetails;
  return { status: answer.status, code: 'unavailable', title: answer.statusText };
}

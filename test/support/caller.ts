import type { Address, Command } from '@linli/client';
import type { Answer, Person } from '@linli/testing';

/** What was answered: of a refusal not the body that the document promises, but a code that says why. */
export interface Answered<A> extends Answer<A> {
  code: string | undefined;
}

let changedAt = 0;

/** When something was last changed from outside of a browser, in epoch milliseconds. */
export const lastChangedAt = (): number => changedAt;

/** Somebody with a token, who asks for what the API's document knows and for nothing else; a refusal is an answer like another. */
export class Caller {
  constructor(private readonly person: Person) {}

  get token(): string {
    return this.person.token;
  }

  /** Their account. */
  get id(): string {
    return (JSON.parse(Buffer.from(this.token.split('.')[1]!, 'base64url').toString()) as { sub: string }).sub;
  }

  async get<A>(address: Address<A>): Promise<Answered<A>> {
    return withCode(await this.person.get<A>(address));
  }

  async send<A>({ method, path, body = {}, ifMatch }: Command<A>): Promise<Answered<A>> {
    const headers: Record<string, string> = ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` };
    changedAt = Date.now();
    if (method === 'DELETE') return withCode(await this.person.delete<A>(path));
    return withCode(await (method === 'POST' ? this.person.post<A>(path, body, headers) : this.person.put<A>(path, body, headers)));
  }

  /** What has to come to pass before something can be tried. @returns the body of the answer @throws Error when it is refused */
  async does<A>(command: Command<A>): Promise<A> {
    const { status, code, body } = await this.send(command);
    if (code !== undefined) throw new Error(`${command.method} ${command.path}: ${status} ${code}`);
    return body;
  }

  upload(service: 'grid' | 'volunteering', file: Buffer, name: string, mediaType: string): Promise<Answer<{ id: string }>> {
    return this.person.upload(`/api/${service}/v1/attachments`, file, name, mediaType);
  }
}

const withCode = <A>(answer: Answer<A>): Answered<A> => ({
  ...answer,
  code: answer.status < 400 ? undefined : (answer.body as { code?: string }).code,
});

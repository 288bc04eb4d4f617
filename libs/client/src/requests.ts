import type { components, paths } from './generated/api.js';

/** A schema of the district's OpenAPI document by its name. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

type Method = 'get' | 'post' | 'put' | 'delete';

/** The paths of the document that can be asked so. */
export type Path<M extends Method> = { [P in keyof paths]: paths[P] extends Record<M, object> ? P : never }[keyof paths];

/** What a path answers: JSON as the document describes it, a file as a Blob, nothing as undefined. */
export type Answer<P extends Path<M>, M extends Method = 'get'> = AnswerOf<paths[P][M]>;

/** One of those that a list answers. */
export type Item<P extends Path<'get'>> = Answer<P> extends { items: readonly (infer T)[] } ? T : never;

/** The body that a command takes. */
export type Body<P extends Path<M>, M extends Method = 'post'> = P extends P
  ? Input<paths[P][M]> extends { body: infer B }
    ? B
    : never
  : never;

type AnswerOf<O> = O extends { responses: infer R } ? ContentOf<R[keyof R]> : never;
type ContentOf<R> = R extends { content: infer C }
  ? C extends { 'application/json': infer T }
    ? unknown extends T
      ? Blob
      : T
    : Blob
  : undefined;

type Given<T> = [T] extends [never] ? unknown : T;
type ParametersOf<G> = G extends { path?: infer P; query?: infer Q } ? Given<NonNullable<P>> & Given<NonNullable<Q>> : never;
type VersionOf<G> = G extends { header?: infer H }
  ? 'If-Match' extends keyof Given<NonNullable<H>>
    ? { ifMatch?: number | undefined }
    : unknown
  : never;
type BodyOf<O> = O extends { requestBody: { content: infer C } }
  ? C extends { 'application/json': infer B }
    ? { body: B }
    : { file: File }
  : unknown;
type Input<O> = O extends { parameters: infer G } ? ParametersOf<G> & VersionOf<G> & BodyOf<O> : never;
/** All that an operation takes, in one object; nothing has to be given to one that takes nothing. */
type Inputs<O> = object extends Input<O> ? [input?: Input<O>] : [input: Input<O>];

declare const answered: unique symbol;

/** Where something can be read, parameters and all, and what is answered there. */
export type Address<A = unknown> = string & { readonly [answered]: A };

/** Something to be done, and what is answered to it. */
export interface Command<A = unknown> {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  /** With its parameters. */
  readonly path: string;
  readonly body?: unknown;
  readonly file?: File;
  /** The version that the user saw; the command is refused when it is another by now. */
  readonly ifMatch?: number;
  readonly [answered]: A;
}

/** A list that is read page by page. */
export interface Page<T> {
  items: T[];
  next?: string;
  /** Where it was asked for (`total`): with the first page, counted up to 1,000. */
  total?: { count: number; more: boolean };
}

/** An address to read: `at('/api/grid/v1/cases/{id}', { id })`. Path and query stand in one object; what is undefined is left out. */
export function at<P extends Path<'get'>>(path: P, ...[input]: Inputs<paths[P]['get']>): Address<Answer<P>> {
  return addressOf(path, input) as Address<Answer<P>>;
}

/** The same list from there on. */
export function pageOf<L extends Page<unknown>>(list: Address<L>, from: { limit: number } | { cursor: string }): Address<L> {
  const [query] = Object.entries(from).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${list}${list.includes('?') ? '&' : '?'}${query}` as Address<L>;
}

/**
 * A command: `post('/api/grid/v1/cases/{id}/rate', { id, body: { stars: 5, satisfied: true }, ifMatch: version })`. A file is given as
 * `file`.
 */
export function post<P extends Path<'post'>>(path: P, ...[input]: Inputs<paths[P]['post']>): Command<Answer<P, 'post'>> {
  return command('POST', path, input);
}

export function put<P extends Path<'put'>>(path: P, ...[input]: Inputs<paths[P]['put']>): Command<Answer<P, 'put'>> {
  return command('PUT', path, input);
}

export function remove<P extends Path<'delete'>>(path: P, ...[input]: Inputs<paths[P]['delete']>): Command<Answer<P, 'delete'>> {
  return command('DELETE', path, input);
}

interface Wanted {
  body?: unknown;
  file?: File;
  ifMatch?: number | undefined;
  [parameter: string]: unknown;
}

function command<A>(method: Command['method'], path: string, { body, file, ifMatch, ...parameters }: Wanted = {}): Command<A> {
  const sent = {
    ...(body === undefined ? {} : { body }),
    ...(file === undefined ? {} : { file }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
  // What is answered is known to the compiler only.
  return { method, path: addressOf(path, parameters), ...sent } as Command<A>;
}

function addressOf(path: string, parameters: Readonly<Record<string, unknown>> = {}): string {
  const inPath = new Set<string>();
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    inPath.add(name);
    return encoded(parameters[name]);
  });
  const query = Object.entries(parameters).filter(([name, value]) => value !== undefined && !inPath.has(name));
  return query.length === 0 ? address : `${address}?${query.map(([name, value]) => `${name}=${encoded(value)}`).join('&')}`;
}

/** Several of one parameter are separated by commas. */
const encoded = (value: unknown): string =>
  [value]
    .flat()
    .map((one) => encodeURIComponent(String(one)))
    .join(',');

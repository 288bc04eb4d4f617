export type Encoding = 'br' | 'gzip';

/** Below this a frame of its own costs more than it saves. */
export const WORTHWHILE_BYTES = 1024;

const TEXTS = /^(text\/(?!event-stream)|application\/([a-z.-]+\+)?(json|xml|javascript)\b|image\/svg\+xml)/;

/** Does a body of this type shrink? Photos and sheets are compressed as they are, and a stream of events must not wait in a buffer. */
export const shrinks = (contentType: string | undefined): boolean => TEXTS.test(contentType ?? '');

/** The encoding that an Accept-Encoding likes best (RFC 9110, 12.5.3), Brotli where it has no preference. Undefined for none of ours. */
export function encodingFor(accepted: string | undefined): Encoding | undefined {
  const weights = new Map(
    (accepted ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((word) => word.trim());
        const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
        return [name, q === undefined ? 1 : Number(q) || 0] as const;
      }),
  );
  const weightOf = (name: Encoding) => weights.get(name) ?? weights.get('*') ?? 0;
  const [br, gzip] = [weightOf('br'), weightOf('gzip')];
  if (br === 0 && gzip === 0) return undefined;
  return br >= gzip ? 'br' : 'gzip';
}

type Headers = Readonly<Record<string, string | string[] | number | undefined>>;

/** May this answer be encoded on its way, if the client accepts it? */
export function mayEncode(method: string, status: number, headers: Headers): boolean {
  if (method === 'HEAD' || status < 200 || status === 204 || status === 206 || status === 304) return false;
  if (headers['content-encoding'] !== undefined || String(headers['cache-control'] ?? '').includes('no-transform')) return false;
  return shrinks(String(headers['content-type'] ?? '')) && !(Number(headers['content-length']) < WORTHWHILE_BYTES);
}

/** `Vary` with more in it, each name once. */
export const varied = (vary: string | string[] | number | undefined, ...more: string[]): string =>
  [...new Set([...[vary ?? []].flat().flatMap((names) => String(names).split(/, */)), ...more])].join(', ');

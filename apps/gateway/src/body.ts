import type { IncomingMessage } from 'node:http';
import { Transform, type Readable } from 'node:stream';

import { DomainError } from '@linli/problems';

/** Up to here a body is read before it is passed on, so that another copy of the service can get it too. */
const SHORT = 64 * 1024;

/** Does a request have a body? (RFC 9112, 6.3) */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined;

/**
 * A request's body: the bytes of a short one, else the stream, counted as it comes.
 * @throws DomainError too-large, or file-too-large for a form with a file
 */
export async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer | Readable> {
  const { headers } = request;
  const length = Number(headers['content-length'] ?? 0);
  const refusal = () =>
    headers['content-type']?.startsWith('multipart/form-data')
      ? new DomainError('file-too-large', { params: { megabytes: 5 } })
      : new DomainError('too-large');
  if (length > limit) throw refusal();
  if (length === 0 || length > SHORT) return request.pipe(bounded(limit, refusal));
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function bounded(limit: number, refusal: () => DomainError): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > limit) done(refusal());
      else done(null, chunk);
    },
  });
}

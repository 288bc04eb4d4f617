import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';

import type { FastifyInstance } from 'fastify';

import { encodingFor, mayEncode, varied, WORTHWHILE_BYTES, type Encoding } from './compression.rules.js';

/** What is encoded anew for each answer: beyond this level Brotli costs more time than it saves. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const streams: Readonly<Record<Encoding, () => Transform>> = { br: () => createBrotliCompress(brotli), gzip: () => createGzip() };
const buffers: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, brotli),
  gzip: (body) => promisify(gzip)(body),
};

/** What encodes an answer on its way, with its headers changed to say so. Undefined when it goes as it is. */
export function encoder(
  method: string,
  accepted: string | undefined,
  status: number,
  headers: Record<string, string | string[]>,
): Transform | undefined {
  if (!mayEncode(method, status, headers)) return undefined;
  headers.vary = varied(headers.vary, 'Accept-Encoding');
  const encoding = encodingFor(accepted);
  if (!encoding) return undefined;
  headers['content-encoding'] = encoding;
  delete headers['content-length'];
  return streams[encoding]();
}

/** Encodes what the gateway itself answers. Files are streams, and lie there encoded. */
export function compressAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    const body = typeof payload === 'string' ? Buffer.from(payload) : payload;
    if (
      !Buffer.isBuffer(body) ||
      body.length < WORTHWHILE_BYTES ||
      !mayEncode(request.method, reply.statusCode, { ...reply.getHeaders(), 'content-length': body.length })
    )
      return payload;
    void reply.header('vary', varied(reply.getHeader('vary'), 'Accept-Encoding'));
    const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''));
    if (!encoding) return payload;
    void reply.header('content-encoding', encoding).removeHeader('content-length');
    return buffers[encoding](body);
  });
}

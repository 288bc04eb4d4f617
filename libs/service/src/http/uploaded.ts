import { DomainError } from '@linli/problems';
import { applyDecorators, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

import { currentIdempotency, fingerprintOf } from '../caller/request-context.js';

const FILE = 'linli:file';

/** Of one file: a photo, a sheet. The gateway passes on what a form around it needs. */
export const MAX_FILE_BYTES = 5 * 1024 ** 2;

/** Says of an endpoint that it takes one file, as the form’s part `file`. */
export const TakesFile = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(FILE, true),
    ApiConsumes('multipart/form-data'),
    ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } }),
  );

/**
 * The bytes of that file.
 * @param what is expected, in words: `one .xlsx`
 * @throws DomainError unsupported-media (no form), validation-failed (no file), file-too-large
 */
export async function uploadedFile(request: FastifyRequest, what: string): Promise<Buffer> {
  if (!request.isMultipart()) throw new DomainError('unsupported-media', { detail: `multipart/form-data with ${what}` });
  const bytes = await fileOf(request);
  if (!bytes) throw new DomainError('validation-failed', { errors: [{ pointer: '/file', code: 'required' }] });
  const idempotency = currentIdempotency();
  if (idempotency) idempotency.fingerprint = fingerprintOf(request, bytes);
  return bytes;
}

/** @throws DomainError malformed for a form that does not end, or does not say how its parts are told apart */
async function fileOf(request: FastifyRequest): Promise<Buffer | undefined> {
  try {
    const part = await request.file();
    const bytes = await part?.toBuffer();
    // The library looks at each piece as it comes, and misses a limit that is reached after the last one.
    if (part?.file.truncated) throw tooLarge();
    return bytes;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE') throw tooLarge();
    // What is beyond a limit knows its status; everything else that busboy says is about the form.
    if (error instanceof DomainError || (error instanceof Error && 'statusCode' in error)) throw error;
    throw new DomainError('malformed', { errors: [{ pointer: '/file', code: 'form' }], cause: error });
  }
}

const tooLarge = (): DomainError => new DomainError('file-too-large', { params: { megabytes: MAX_FILE_BYTES / 1024 ** 2 } });

/** Refuses a form where none belongs: its fields would pass for an empty body. */
@Injectable()
export class MediaTypeGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.isMultipart() && !this.reflector.get<boolean | undefined>(FILE, context.getHandler()))
      throw new DomainError('unsupported-media', { detail: 'application/json' });
    return true;
  }
}

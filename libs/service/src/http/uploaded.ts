import { DomainError } from '@linli/problems';
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

/** Says of an endpoint that it takes one file, as the form’s part `file`. */
export const TakesFile = (): MethodDecorator =>
  applyDecorators(ApiConsumes('multipart/form-data'), ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } }));

/** The bytes of that file. @param what is expected, in words: `one .xlsx` @throws DomainError unsupported-media (no form), validation-failed (no file), too-large */
export async function uploadedFile(request: FastifyRequest, what: string): Promise<Buffer> {
  if (!request.isMultipart()) throw new DomainError('unsupported-media', { detail: `multipart/form-data with ${what}` });
  const part = await request.file();
  if (!part) throw new DomainError('validation-failed', { errors: [{ pointer: '/file', code: 'required' }] });
  return part.toBuffer();
}

import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, type OpenAPIObject } from '@nestjs/swagger';

/** Who may call an operation: a person who signed in, or an agency's client in its own name. */
export type Served = 'person' | 'client';

export const SERVED = 'linli:served';
export const PUBLIC = 'linli:public';

/** Where the OpenAPI document tells it. */
const EXTENSION = 'x-serves';

/** This endpoint answers anybody, signed in or not. */
export const Public = (): MethodDecorator & ClassDecorator => applyDecorators(SetMetadata(PUBLIC, true), ApiExtension(EXTENSION, ['anybody']));

/** Whom this operation serves. Without it: people only, since most of what the district does is somebody's own act or somebody's own data. */
export const Serves = (...kinds: Served[]): MethodDecorator & ClassDecorator => applyDecorators(SetMetadata(SERVED, kinds), ApiExtension(EXTENSION, kinds));

/** Says of every operation whom it serves, where nothing was said too. */
export function describeServed(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path) as Record<string, unknown>[]) operation[EXTENSION] ??= ['person'];
  }
  return document;
}

import type { OpenAPIObject } from '@nestjs/swagger';

interface Parameter {
  in: string;
  schema?: { type?: string };
  explode?: boolean;
}

/** Several values of one parameter are separated by commas: `?state=open,done`. */
export function describeLists(document: OpenAPIObject): OpenAPIObject {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path) as { parameters?: Parameter[] }[]);
  for (const parameter of operations.flatMap(({ parameters = [] }) => parameters)) {
    if (parameter.in === 'query' && parameter.schema?.type === 'array') parameter.explode = false;
  }
  return document;
}

import openapiTS, { astToString } from 'openapi-typescript';

import type { OpenApi } from './api-reference.ts';

/**
 * TypeScript of the document for @linli/client. Refusals are left out: they are ProblemDetails, whatever was asked for; headers, which the
 * client hands to nobody; and examples, which the reference shows.
 */
export async function clientTypes(document: OpenApi): Promise<string> {
  const answered = structuredClone(document);
  for (const operations of Object.values(answered.paths)) {
    for (const { requestBody, responses = {} } of Object.values(operations)) {
      for (const { content = {} } of [requestBody ?? {}, ...Object.values(responses)])
        Object.values(content).forEach((media) => delete media.example);
      for (const [status, response] of Object.entries(responses)) {
        if (!status.startsWith('2')) delete responses[status];
        delete response.headers;
      }
    }
  }
  // A body may leave out what has a default; an object without declared members holds whatever it holds.
  const types = await openapiTS(answered as never, { alphabetize: true, defaultNonNullable: false, emptyObjectsUnknown: true });
  return `/** Written by \`npm run generate\` from docs/openapi.json. */\n${astToString(types)}`;
}

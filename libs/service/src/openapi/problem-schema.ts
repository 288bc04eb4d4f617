/** RFC 9457, as http/problem.ts makes it. */
export const problemSchema = {
  type: 'object',
  description: 'A refusal (RFC 9457). Its code is stable; its title is in the caller’s language.',
  properties: {
    type: { type: 'string', description: 'where the code is explained' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'stable; what each means stands in /docs' },
    detail: { type: 'string', description: 'for developers' },
    traceId: { type: 'string' },
    errors: {
      type: 'array',
      description: 'the wrong fields',
      items: {
        type: 'object',
        properties: {
          pointer: { type: 'string', description: 'a JSON pointer into the body, or the name of a parameter' },
          code: { type: 'string' },
          params: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
        },
        required: ['pointer', 'code'],
      },
    },
    params: {
      type: 'object',
      description: 'facts of the code that a client may show',
      additionalProperties: { type: ['string', 'number'] },
    },
  },
  required: ['type', 'title', 'status', 'code'],
};

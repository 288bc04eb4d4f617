import 'reflect-metadata';

import { IfMatch } from './etag.js';

class Things {
  change(@IfMatch() expected: number | undefined) {
    return expected;
  }

  read() {
    return 1;
  }
}

const headersOf = (method: object) =>
  (Reflect.getMetadata('swagger/apiParameters', method) as { name: string }[] | undefined)?.map(({ name }) => name);

it('whoever asks for the version says in the document that it may be sent; another operation does not', () => {
  expect([headersOf(Things.prototype.change), headersOf(Things.prototype.read)]).toEqual([['If-Match'], undefined]);
});

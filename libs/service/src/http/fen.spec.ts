import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

import { fieldCode } from './field-codes.js';
import { Fen } from './fen.js';

class Body {
  @Fen({ description: 'for an hour', minimum: 1, maximum: 10_000_000 }) from!: number;
  @Fen({ description: 'at least', required: false }) least?: number;
}

/** What is wrong, as the API says it. */
const wrong = (body: object) =>
  validateSync(plainToInstance(Body, body), { stopAtFirstError: true }).flatMap(({ property, constraints = {} }) =>
    Object.keys(constraints).map((check) => `${property} ${fieldCode(check)}`),
  );

it.each<[string, object, string[]]>([
  ['whole fen', { from: 1910 }, []],
  ['nothing at least', { from: 1910, least: 0 }, []],
  ['nothing', {}, ['from whole-number']],
  ['half a fen', { from: 22.5 }, ['from whole-number']],
  ['a text', { from: '2250' }, ['from whole-number']],
  ['less than it may be', { from: 0, least: -1 }, ['from too-small', 'least too-small']],
  ['more than it may be, or than a column holds', { from: 10_000_001, least: 2 ** 31 }, ['from too-large', 'least too-large']],
])('%s: %j', (_what, body, found) => expect(wrong(body)).toEqual(found));

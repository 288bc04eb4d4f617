/**
 * Why an identity was not shown elsewhere: it said no, nobody there answers, or what came is not what was asked for. Names codes of the
 * protocol for the operator’s log, and nothing of a person.
 */
export class ElsewhereError extends Error {
  override readonly name = 'ElsewhereError';

  constructor(
    readonly reason: 'refused' | 'down' | 'wrong',
    code: string,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

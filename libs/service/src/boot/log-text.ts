/**
 * What is thrown may quote what somebody sent: "invalid input syntax for type uuid: …", "… is not valid JSON". Logs name tables,
 * constraints, fields and code; values, words that are not English and numbers as long as a telephone's are left out.
 */
export function withoutValues(text: string): string {
  return text
    .replaceAll(/(?<=[:,] )"[^]*?"(?= is not valid JSON)/g, '"…"')
    .replaceAll(/(?<=: )"[^"\n]*"/g, '"…"')
    .replaceAll(/(["'`])(?![\w.@/:-]*\1)[^"'`\n]*\1/g, '$1…$1')
    .replaceAll(/(?<![\w-])\+?\d[\d -]{5,}\d(?![\w-])/g, '…')
    .replaceAll(/\p{Script=Han}+/gu, '…');
}

interface ErrorWords {
  type: string;
  code?: unknown;
  table?: unknown;
  constraint?: unknown;
  stack: string;
}

/** Of an error what may be logged: none of the parameters, rows and details that a database's error carries. */
export function errorWords(error: Error): ErrorWords {
  const source = ('driverError' in error ? error.driverError : error) as { code?: unknown; table?: unknown; constraint?: unknown };
  const { code, table, constraint } = source;
  return {
    type: error.name,
    ...(code ? { code } : {}),
    ...(table ? { table } : {}),
    ...(constraint ? { constraint } : {}),
    stack: withoutValues(error.stack ?? error.message),
  };
}

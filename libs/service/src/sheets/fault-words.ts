import type { FieldError } from '@linli/problems';
import { lawSays, wrong } from '@linli/problems/field-words/zh';

/** What is wrong with a cell, as the sheet itself says it: in Chinese, as its headers are. */
export function faultWords({ code, params = {} }: FieldError): string {
  const why = params['zh-CN'];
  if (why !== undefined) return filled(lawSays, { ...params, why });
  return filled((wrong as Readonly<Record<string, string>>)[code] ?? wrong.other, params);
}

/** As the console's words are filled in: {{row}}, and {{hourly, yuan}} for what is told in fen. */
const filled = (words: string, params: Readonly<Record<string, string | number>>): string =>
  words.replaceAll(/\{\{(\w+)(, yuan)?\}\}/g, (_, name: string, yuan?: string) =>
    String(yuan ? Number(params[name]) / 100 : (params[name] ?? '')),
  );

import type { CheckedSql } from '@linli/service/testing';
import ts from 'typescript';

import { membersOf } from '../types/program.ts';
import type { Describer } from './describe.ts';
import { differences } from './fits.ts';
import type { Nullness } from './nulls.ts';
import type { Found } from './statements.ts';

const NO_SUCH_TABLE = '42P01';

/** Holds every SQL text against a migrated database, and what the code takes a row for against what PostgreSQL says it gives. */
export async function check(found: Found, describer: Describer): Promise<CheckedSql> {
  const [wrong, unjudged, absent] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { place, line, text, given, values, row } of found.statements) {
    const say = (words: string) => wrong.add(`${place} (${line}): ${words}`);
    const described = await describer.describe(text, (n) => nullnessOf(found.checker, values?.[n - 1]));
    if ('code' in described) {
      if (described.code === NO_SUCH_TABLE && place.startsWith('libs/')) absent.add(/"(.*)"/.exec(described.message)![1]!);
      else say(`${described.message}: ${text.replace(/\s+/g, ' ')}`);
      continue;
    }
    if (given !== undefined && given !== described.parameters)
      say(`${given} values for ${described.parameters} parameters: ${text.replace(/\s+/g, ' ')}`);
    if (row === 'any' && described.columns.length > 0) say('its rows have no type');
    if (!row || row === 'any') continue;
    const differs = differences(found.checker, row, described.columns);
    differs.wrong.forEach(say);
    differs.unjudged.forEach((column) => unjudged.add(`${place}: ${column}`));
  }
  return {
    calls: found.calls,
    texts: found.statements.length,
    typed: found.statements.filter(({ row }) => row).length,
    wrong: [...wrong].sort(),
    unjudged: [...unjudged].sort(),
    unfolded: found.unfolded.sort(),
    absent: [...absent].sort(),
  };
}

/** Of a value that the code gives. */
function nullnessOf(checker: ts.TypeChecker, value: ts.Expression | undefined): Nullness {
  if (!value) return 'unjudged';
  return membersOf(checker.getTypeAtLocation(value)).some(
    ({ flags }) => flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Any | ts.TypeFlags.Unknown),
  )
    ? 'maybe'
    : 'never';
}

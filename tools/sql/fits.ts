import ts from 'typescript';

import { membersOf } from '../types/program.ts';
import type { Column } from './describe.ts';

/** What pg makes of the types of PostgreSQL, where that is not a text; lists of bigint are texts too. */
const made: Record<string, string> = {
  int2: 'number',
  int4: 'number',
  oid: 'number',
  float4: 'number',
  float8: 'number',
  _numeric: 'number[]',
  bool: 'boolean',
  timestamptz: 'Date',
  timestamp: 'Date',
  date: 'Date',
  _date: 'Date[]',
  bytea: 'Buffer',
  json: 'json',
  jsonb: 'json',
  point: 'json',
  interval: 'PostgresInterval',
};

const asMade = (type: string): string => made[type] ?? (type.startsWith('_') ? `${made[type.slice(1)] ?? 'string'}[]` : 'string');

/**
 * How a row's type differs from what the statement gives.
 * @returns one line for each difference, and the columns of which nobody can tell whether they may be null
 */
export function differences(checker: ts.TypeChecker, row: ts.Type, columns: readonly Column[]): { wrong: string[]; unjudged: string[] } {
  const wrong: string[] = [];
  const unjudged: string[] = [];
  if (checker.isArrayType(row) || checker.isTupleType(row)) return { wrong: [`a row is taken for ${checker.typeToString(row)}`], unjudged };
  const given = new Map(columns.map((column) => [column.name, column]));
  for (const property of checker.getPropertiesOfType(row)) {
    const column = given.get(property.name);
    if (!column) {
      if (!(property.flags & ts.SymbolFlags.Optional)) wrong.push(`${property.name}: there is no such column`);
      continue;
    }
    const type = checker.getTypeOfSymbol(property);
    const members = membersOf(type).filter(({ flags }) => !(flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)));
    const says = `${property.name}: ${checker.typeToString(type)}`;
    if (members.some(({ flags }) => flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown))) continue;
    const strange = members.find((member) => !takes(checker, member, asMade(column.type)));
    if (strange) wrong.push(`${says} comes as ${asMade(column.type)} (${column.type})`);
    const words = members.every((member) => member.isStringLiteral())
      ? members.map((member) => (member as ts.StringLiteralType).value)
      : undefined;
    const unnamed = words && column.allowed?.filter((word) => !words.includes(word));
    if (unnamed && unnamed.length > 0) wrong.push(`${says} may be ${unnamed.join(', ')}`);
    const takesNull = membersOf(type).some(({ flags }) => flags & ts.TypeFlags.Null);
    if (!takesNull && column.nullness === 'maybe') wrong.push(`${says} may be null`);
    if (!takesNull && column.nullness === 'unjudged') unjudged.push(property.name);
  }
  const known = new Set(checker.getPropertiesOfType(row).map(({ name }) => name));
  const more = columns.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  if (more.length > 0 && !checker.getIndexInfoOfType(row, ts.IndexKind.String)) wrong.push(`the row has no ${more.join(', ')}`);
  return { wrong, unjudged };
}

function takes(checker: ts.TypeChecker, type: ts.Type, value: string): boolean {
  if (value.endsWith('[]')) {
    const [element] = checker.isArrayType(type) || checker.isTupleType(type) ? checker.getTypeArguments(type as ts.TypeReference) : [];
    return (
      element !== undefined &&
      membersOf(element).every((member) => member.flags & ts.TypeFlags.Null || takes(checker, member, value.slice(0, -2)))
    );
  }
  if (value === 'json') return true;
  if (value === 'string')
    return (
      Boolean(type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.TemplateLiteral)) ||
      (type.isIntersection() && type.types.some((one) => takes(checker, one, value)))
    );
  if (value === 'number') return Boolean(type.flags & ts.TypeFlags.NumberLike);
  if (value === 'boolean') return Boolean(type.flags & ts.TypeFlags.BooleanLike);
  return type.symbol?.name === value || (value === 'Buffer' && type.symbol?.name === 'Uint8Array');
}

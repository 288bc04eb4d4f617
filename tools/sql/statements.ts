import { relative } from 'node:path';

import ts from 'typescript';

import { programOf } from '../types/program.ts';
import { Calls } from './calls.ts';
import { Constant } from './constant.ts';
import { unknown } from './values.ts';
import { inEachWay } from './ways.ts';

/** A call that runs SQL, in one of the ways that its text can come out. */
export interface Statement {
  /** Its file, and the function that it stands in. */
  place: string;
  line: number;
  text: string;
  /** How many values it is given, where that is known. */
  given?: number;
  /** The values, where each is written out. */
  values?: readonly ts.Expression[];
  /** What a row is taken for; 'any' where for whatever comes. */
  row?: ts.Type | 'any';
}

export interface Found {
  checker: ts.TypeChecker;
  calls: number;
  statements: Statement[];
  /** Calls whose text is not known before it runs, by place. */
  unfolded: string[];
}

/** Not what a service runs: what makes its tables, what tests it, and where SQL runs. */
const ASIDE = /\/(migrations|testing|dist|node_modules)\/|\/boot\/(migrate|restored)\.ts$|\/unit-of-work\/rows\.ts$/;
const isMigration = (node: ts.Node): boolean =>
  ts.isClassDeclaration(node) && (node.heritageClauses ?? []).some((clause) => clause.getText().includes('MigrationInterface'));

/** Finds what SQL a service runs: its own, and that of the libraries it uses. @param root the folder that places are told from */
export function statementsOf(project: string, root: string): Found {
  const program = programOf(project);
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter((file) => !file.isDeclarationFile && !ASIDE.test(file.fileName));
  const calls = new Calls(checker, sources);
  const found: Found = { checker, calls: 0, statements: [], unfolded: [] };
  const visit = (node: ts.Node): void => {
    if (isMigration(node)) return;
    const text = ts.isCallExpression(node) ? textOf(checker, node) : undefined;
    if (text) add(text.parent as ts.CallExpression, text);
    ts.forEachChild(node, visit);
  };
  const add = (call: ts.CallExpression, sql: ts.Expression): void => {
    const values = call.arguments[call.arguments.indexOf(sql) + 1];
    const file = call.getSourceFile();
    const place = `${relative(root, file.fileName)} ${nameAround(call)}`;
    const line = file.getLineAndCharacterOfPosition(call.getStart()).line + 1;
    const ways = inEachWay((choose) => {
      const constant = new Constant(checker, calls, choose);
      const text = constant.of(sql);
      const given = values ? constant.lengthOf(values) : 0;
      const row = rowOf(checker, call, constant);
      const written =
        values && ts.isArrayLiteralExpression(values) && !values.elements.some(ts.isSpreadElement) ? values.elements : undefined;
      return {
        text,
        at: { place, line, ...(given !== undefined ? { given } : {}), ...(written ? { values: written } : {}), ...(row ? { row } : {}) },
      };
    });
    found.calls++;
    if (ways.some(({ text }) => text === unknown || typeof text !== 'string')) found.unfolded.push(place);
    const texts = new Map(
      ways.map(({ text, at }) => [
        `${String(text)} ${at.given} ${at.row && at.row !== 'any' ? checker.typeToString(at.row) : ''}`,
        { ...at, text },
      ]),
    );
    for (const one of texts.values()) if (typeof one.text === 'string') found.statements.push({ ...one, text: one.text });
  };
  sources.forEach(visit);
  return found;
}

/**
 * The SQL of a call: `….query(text, values)`, or `affected(…, text, values)`. What only hands on what it is given is where SQL runs, not
 * what runs.
 */
function textOf(checker: ts.TypeChecker, { expression, arguments: args }: ts.CallExpression): ts.Expression | undefined {
  const isQuery = ts.isPropertyAccessExpression(expression) && expression.name.text === 'query';
  const text = isQuery ? args[0] : ts.isIdentifier(expression) && expression.text === 'affected' ? args[1] : undefined;
  if (!text || !(checker.getTypeAtLocation(text).flags & ts.TypeFlags.StringLike)) return undefined;
  const around = ts.findAncestor(text, (node) => ts.isFunctionLike(node) || ts.isSourceFile(node));
  const handsOn = around && ts.isPropertyAssignment(around.parent) && around.parent.name.getText() === 'query';
  return handsOn ? undefined : text;
}

/** What a row of the answer is taken for: `R` of Promise<R[]> or of Promise<{ rows: R[] }>, or as what the caller takes it. */
function rowOf(checker: ts.TypeChecker, call: ts.CallExpression, { through }: Constant): ts.Type | 'any' | undefined {
  const answer = (node: ts.CallExpression) => checker.getAwaitedType(checker.getTypeAtLocation(node))!;
  let type = answer(call);
  const around = ts.findAncestor(call, ts.isFunctionLike);
  const caller = around && through.get(around);
  if (caller && around.typeParameters) type = answer(caller);
  if (type.flags & ts.TypeFlags.Any) {
    const taken = ts.findAncestor(call, (node) => !ts.isAwaitExpression(node.parent) && !ts.isParenthesizedExpression(node.parent))!.parent;
    if (ts.isExpressionStatement(taken)) return undefined;
    if (!ts.isAsExpression(taken)) return 'any';
    type = checker.getTypeAtLocation(taken);
  }
  const rows = type.getProperty('rows');
  if (rows) type = checker.getTypeOfSymbol(rows);
  if (!checker.isArrayType(type) && !checker.isTupleType(type)) return undefined;
  const [row] = checker.getTypeArguments(type as ts.TypeReference);
  return row && checker.getPropertiesOfType(row).length > 0 ? row : undefined;
}

function nameAround(node: ts.Node): string {
  const named = ts.findAncestor(
    node,
    (one) =>
      ts.isMethodDeclaration(one) ||
      ts.isFunctionDeclaration(one) ||
      (ts.isVariableDeclaration(one) && ts.isSourceFile(one.parent.parent.parent)) ||
      ts.isConstructorDeclaration(one),
  );
  return (named as ts.NamedDeclaration | undefined)?.name?.getText() ?? '';
}

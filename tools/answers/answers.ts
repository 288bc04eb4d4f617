import ts from 'typescript';

import { programOf } from '../types/program.ts';
import { Refusals } from './refusals.ts';
import { SchemaMaker, Untyped, type Schema } from './schema.ts';

/** What a service's operations answer, by their id. */
export interface Answers {
  /** An operation that answers with nothing has null, one that answers with a file 'file', one that goes on answering 'events'. */
  operations: Record<string, Schema | 'file' | 'events' | null>;
  schemas: Record<string, Schema>;
  /** The codes with which an operation's own code can refuse, by its id. */
  refusals: Record<string, string[]>;
}

const METHODS = new Set(['Sse', 'Get', 'Post', 'Put', 'Patch', 'Delete']);

/**
 * Reads what the methods of all controllers of a project return, from its types.
 * @throws Error that names every operation whose answer has no type
 */
export function answersOf(project: string): Answers {
  const program = programOf(project);
  const checker = program.getTypeChecker();
  const maker = new SchemaMaker(checker);
  const operations: Answers['operations'] = {};
  const refusals = new Refusals(program);
  const refused: Answers['refusals'] = {};
  const untyped: string[] = [];
  for (const { id, method } of controllerMethods(program)) {
    const type = checker.getAwaitedType(checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(method)!))!;
    refused[id] = refusals.of(method, ...guardsOf(method, checker));
    try {
      operations[id] = answer(type, maker, id);
    } catch (error) {
      if (!(error instanceof Untyped)) throw error;
      untyped.push(error.message);
    }
  }
  if (untyped.length > 0) throw new Error(`answers without a type: ${untyped.join(', ')}`);
  return { operations: sorted(operations), schemas: sorted(Object.fromEntries(maker.components)), refusals: sorted(refused) };
}

function answer(type: ts.Type, maker: SchemaMaker, id: string): Answers['operations'][string] {
  if (type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) return null;
  if (type.symbol?.name === 'Observable') return 'events';
  return type.symbol?.name === 'StreamableFile' ? 'file' : maker.of(type, id);
}

function controllerMethods(program: ts.Program): { id: string; method: ts.MethodDeclaration }[] {
  const found: { id: string; method: ts.MethodDeclaration }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isMethodDeclaration(node)) {
      const decorators = decoratorsOf(node);
      const id = decorators.get('ApiOperation') && textOf(decorators.get('ApiOperation')!, 'operationId');
      if (id && [...decorators.keys()].some((name) => METHODS.has(name))) found.push({ id, method: node });
    }
    ts.forEachChild(node, visit);
  };
  const files = program.getSourceFiles().filter((file) => !file.isDeclarationFile && file.fileName.endsWith('controller.ts'));
  for (const file of files.sort((one, other) => (one.fileName < other.fileName ? -1 : 1))) visit(file);
  return found;
}

/** What guards an operation by itself: `@UseGuards(Listener)`. Those of all operations are the same for all. */
function guardsOf(method: ts.MethodDeclaration, checker: ts.TypeChecker): ts.Declaration[] {
  const guards = decoratorsOf(method).get('UseGuards')?.arguments ?? [];
  return guards
    .flatMap((guard) => checker.getTypeAtLocation(guard).getConstructSignatures())
    .flatMap((made) => made.getReturnType().getProperty('canActivate')?.declarations ?? []);
}

function decoratorsOf(node: ts.MethodDeclaration): Map<string, ts.CallExpression> {
  const calls = (ts.getDecorators(node) ?? []).map(({ expression }) => expression).filter(ts.isCallExpression);
  return new Map(calls.map((call) => [call.expression.getText(), call]));
}

/** A member of a decorator's first argument. */
function textOf(call: ts.CallExpression, member: string): string | undefined {
  const [options] = call.arguments;
  const found =
    options && ts.isObjectLiteralExpression(options) ? options.properties.find((one) => one.name?.getText() === member) : undefined;
  return found && ts.isPropertyAssignment(found) && ts.isStringLiteralLike(found.initializer) ? found.initializer.text : undefined;
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}

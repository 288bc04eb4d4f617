import ts from 'typescript';

import { declarationsOf, membersOf } from '../types/program.ts';

interface Known {
  codes: ReadonlySet<string>;
  /** What is called, or handed on to be called. */
  uses: ReadonlySet<ts.Declaration>;
}

/**
 * Finds the codes of `new DomainError(code)` that something can come to: in itself and in all that it calls, as far as the types tell what
 * is called. A method without a body, such as a hook, comes to what its implementations come to.
 */
export class Refusals {
  private readonly checker: ts.TypeChecker;
  private readonly known = new Map<ts.Node, Known>();
  /** The classes that say after `implements` what they implement, by its declaration. */
  private readonly implementing: ReadonlyMap<ts.Node, readonly ts.ClassDeclaration[]>;

  constructor(program: ts.Program) {
    this.checker = program.getTypeChecker();
    this.implementing = implementingIn(program, this.checker);
  }

  /** @param starts where it begins: an operation's method, and the guards before it */
  of(...starts: ts.Declaration[]): string[] {
    const codes = new Set<string>();
    const seen = new Set<ts.Declaration>(starts);
    for (const declaration of seen) {
      const { codes: own, uses } = this.lookInto(declaration);
      own.forEach((code) => codes.add(code));
      uses.forEach((used) => seen.add(used));
    }
    return [...codes].sort();
  }

  private lookInto(declaration: ts.Declaration): Known {
    const before = this.known.get(declaration);
    if (before) return before;
    const codes = new Set<string>();
    const uses = new Set<ts.Declaration>();
    const visit = (node: ts.Node): void => {
      if (ts.isDecorator(node) || ts.isTypeNode(node)) return;
      if (ts.isNewExpression(node) && node.expression.getText() === 'DomainError' && node.arguments?.[0])
        this.codesIn(node.arguments[0]).forEach((code) => codes.add(code));
      if (ts.isPropertyAccessExpression(node)) this.codesOfMachine(node).forEach((code) => codes.add(code));
      if (ts.isElementAccessExpression(node)) this.chosen(node).forEach((used) => uses.add(used));
      if (ts.isIdentifier(node)) this.used(node).forEach((used) => uses.add(used));
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(declaration, visit);
    const found = { codes, uses };
    this.known.set(declaration, found);
    return found;
  }

  /** `machine.next(…)` and `resource.command(…)` of libs/resource: a machine names in its type the codes that it can refuse with. */
  private codesOfMachine({ name, expression }: ts.PropertyAccessExpression): string[] {
    if (name.text !== 'next' && name.text !== 'command') return [];
    const type = this.checker.getTypeAtLocation(expression);
    const machine = type.symbol?.name === 'Resource' ? this.typeOf(type, 'machine') : type;
    const refusals = machine?.symbol?.name === 'Machine' ? this.typeOf(machine, 'refusals') : undefined;
    return refusals ? stringsIn(refusals) : [];
  }

  private typeOf(type: ts.Type, property: string): ts.Type | undefined {
    const symbol = type.getProperty(property);
    return symbol && this.checker.getTypeOfSymbol(symbol);
  }

  /** A code may be chosen among several: its type tells which. */
  private codesIn(expression: ts.Expression): string[] {
    return stringsIn(this.checker.getTypeAtLocation(expression));
  }

  /** `places[command]`: whichever of them the command may name. */
  private chosen(access: ts.ElementAccessExpression): ts.Declaration[] {
    const declarations = membersOf(this.checker.getTypeAtLocation(access))
      .flatMap((member) => member.getCallSignatures())
      .map((signature) => signature.declaration);
    return declarations.filter(
      (declaration) => declaration !== undefined && isLookedInto(declaration) && !declaration.getSourceFile().isDeclarationFile,
    ) as ts.Declaration[];
  }

  private used(name: ts.Identifier): ts.Declaration[] {
    const declarations = declarationsOf(this.checker, name).filter((declaration) => !declaration.getSourceFile().isDeclarationFile);
    return [...declarations, ...declarations.flatMap((declaration) => this.implementationsOf(declaration))].filter(isLookedInto);
  }

  private implementationsOf(declaration: ts.Declaration): ts.Declaration[] {
    if (!ts.isMethodSignature(declaration) && !(ts.isMethodDeclaration(declaration) && !declaration.body)) return [];
    const classes = this.implementing.get(declaration.parent) ?? [];
    return classes.flatMap(({ members }) => members.filter(({ name }) => name?.getText() === declaration.name.getText()));
  }
}

function implementingIn(program: ts.Program, checker: ts.TypeChecker): Map<ts.Node, ts.ClassDeclaration[]> {
  const found = new Map<ts.Node, ts.ClassDeclaration[]>();
  const classes = program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile)
    .flatMap((file) => file.statements.filter(ts.isClassDeclaration));
  for (const one of classes)
    for (const { expression } of one.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ImplementsKeyword)?.types ?? [])
      for (const declared of declarationsOf(checker, expression)) found.set(declared, [...(found.get(declared) ?? []), one]);
  return found;
}

const stringsIn = (type: ts.Type): string[] => membersOf(type).flatMap((member) => (member.isStringLiteral() ? [member.value] : []));

/** What runs: functions, methods, and values that are made of them. */
const isLookedInto = (declaration: ts.Declaration): boolean =>
  ts.isFunctionDeclaration(declaration) ||
  ts.isMethodDeclaration(declaration) ||
  ts.isGetAccessorDeclaration(declaration) ||
  (ts.isVariableDeclaration(declaration) && ts.isSourceFile(declaration.parent.parent.parent)) ||
  (ts.isPropertyDeclaration(declaration) && declaration.initializer !== undefined) ||
  (ts.isPropertyAssignment(declaration) &&
    (ts.isArrowFunction(declaration.initializer) || ts.isFunctionExpression(declaration.initializer)));

import ts from 'typescript';

import { declarationsOf } from '../types/program.ts';

/** Who calls a function, and who makes a thing of a type, in the sources of a program. */
export class Calls {
  private readonly checker: ts.TypeChecker;
  /** By the name that is called. */
  private readonly called = new Map<string, ts.CallExpression[]>();
  /** By the name of a member. */
  private readonly made = new Map<string, ts.ObjectLiteralExpression[]>();

  constructor(checker: ts.TypeChecker, sources: readonly ts.SourceFile[]) {
    this.checker = checker;
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node))
        append(this.called, ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText(), node);
      if (ts.isObjectLiteralExpression(node)) for (const { name } of node.properties) if (name) append(this.made, name.getText(), node);
      ts.forEachChild(node, visit);
    };
    sources.forEach(visit);
  }

  of(callee: ts.Node): readonly ts.CallExpression[] {
    const named = ts.isVariableDeclaration(callee.parent) ? callee.parent : callee;
    const name = (named as ts.NamedDeclaration).name?.getText();
    return (this.called.get(name ?? '') ?? []).filter(({ expression }) =>
      declarationsOf(this.checker, ts.isPropertyAccessExpression(expression) ? expression.name : expression).includes(
        named as ts.Declaration,
      ),
    );
  }

  /** Objects that are written out where a type with this member is asked for; of the project's own types only. */
  making(member: ts.Symbol): readonly ts.ObjectLiteralExpression[] {
    const [declaration] = member.declarations ?? [];
    if (!declaration || declaration.getSourceFile().isDeclarationFile) return [];
    return (this.made.get(member.name) ?? []).filter(
      (literal) => this.checker.getContextualType(literal)?.getProperty(member.name)?.declarations?.[0] === declaration,
    );
  }
}

const append = <T>(to: Map<string, T[]>, key: string, value: T): void => void (to.get(key)?.push(value) ?? to.set(key, [value]));

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

const file = join(import.meta.dirname, '..', '..', 'apps', 'console', 'src', 'routes.tsx');

/** The address of each page of the console, as its routes are written: `/cases/:id`. */
export function consolePages(): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  let found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'pages') found = below(node.initializer!, '');
    else ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

function below(list: ts.Expression, parent: string): string[] {
  if (!ts.isArrayLiteralExpression(list)) throw new Error(`no list of routes: ${list.getText().slice(0, 60)}`);
  return list.elements.flatMap((route) => {
    if (!ts.isObjectLiteralExpression(route)) throw new Error(`no route: ${route.getText().slice(0, 60)}`);
    const given = new Map(
      route.properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => [name.getText(), initializer] as const),
    );
    const path = given.get('path');
    const own = path && ts.isStringLiteral(path) ? path.text : '';
    const address = own.startsWith('/') || own === '*' || own === '' ? own || parent : `${parent}/${own}`;
    const children = given.get('children');
    return children ? below(children, address) : [address];
  });
}

import { dirname, join } from 'node:path';

import ts from 'typescript';

/**
 * All that a project's sources import, without its tests, for the checker of TypeScript 6: the one of 7 has no interface yet.
 * @param project its folder
 */
export function programOf(project: string): ts.Program {
  const configFile = join(project, 'tsconfig.json');
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile) as { config: object };
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, dirname(configFile));
  return ts.createProgram(
    fileNames.filter((name) => !name.endsWith('.spec.ts')),
    options,
  );
}

/** Where what a name stands for is declared, through imports. */
export function declarationsOf(checker: ts.TypeChecker, name: ts.Node): readonly ts.Declaration[] {
  const symbol = checker.getSymbolAtLocation(name);
  const meant = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return meant?.declarations ?? [];
}

/** The members of a union, or the type itself. */
export const membersOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

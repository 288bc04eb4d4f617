import ts from 'typescript';

/** JSON Schema 2020-12, as far as types say it. */
export interface Schema {
  [keyword: string]: unknown;
}

/** Types that say no more than that something is there. */
export class Untyped extends Error {}

/**
 * Makes JSON Schemas of the types of what is answered, as JSON.stringify leaves it: dates are strings, what is undefined is left out. Types
 * with a name of their own, and what a view function returns, become components under that name.
 */
export class SchemaMaker {
  readonly components = new Map<string, Schema>();
  private readonly names = new Map<ts.Type, string>();
  private readonly owners = new Map<string, ts.Type>();

  private readonly checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.checker = checker;
  }

  /** @param path where it stands, for what is said when it has no type @throws Untyped */
  of(type: ts.Type, path: string): Schema {
    const name = this.names.get(type) ?? this.nameFor(type);
    if (!name) return this.inline(type, path);
    if (!this.components.has(name)) {
      // Named before it is looked into: it may hold itself.
      this.components.set(name, {});
      this.components.set(name, described(this.inline(type, path), type.aliasSymbol ?? type.symbol, this.checker));
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  private nameFor(type: ts.Type): string | undefined {
    const wanted = ownName(type) ?? nameOfView(type);
    if (!wanted) return undefined;
    // Two of one name in one service: the later one is told apart by its number, in the order of the operations.
    let name = wanted;
    for (let n = 2; this.owners.has(name) && this.owners.get(name) !== type; n++) name = `${wanted}${n}`;
    this.owners.set(name, type);
    this.names.set(type, name);
    return name;
  }

  private inline(type: ts.Type, path: string): Schema {
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) throw new Untyped(path);
    if (type.isUnion()) return this.union(type, path);
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (flags & ts.TypeFlags.BooleanLiteral) return { const: this.checker.typeToString(type) === 'true' };
    if (flags & (ts.TypeFlags.StringLike | ts.TypeFlags.TemplateLiteral)) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (flags & ts.TypeFlags.NonPrimitive) return { type: 'object' };
    if (isGeoJson(type)) return this.geoJson(type, path);
    if (type.symbol?.name === 'Date') return { type: 'string', format: 'date-time' };
    if (this.checker.isTupleType(type)) return this.tuple(type as ts.TypeReference, path);
    if (this.checker.isArrayType(type))
      return { type: 'array', items: this.of(this.checker.getTypeArguments(type as ts.TypeReference)[0]!, `${path}[]`) };
    return this.object(type, path);
  }

  private union(type: ts.UnionType, path: string): Schema {
    const members = type.types.filter((member) => !(member.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)));
    const isNull = (member: ts.Type) => Boolean(member.flags & ts.TypeFlags.Null);
    const values = members.filter((member) => member.isStringLiteral() || member.isNumberLiteral());
    const booleans = members.filter((member) => member.flags & ts.TypeFlags.BooleanLiteral);
    const rest = members.filter((member) => !isNull(member) && !values.includes(member as never) && !booleans.includes(member));
    const parts: Schema[] = [
      ...(values.length === 1 ? [{ const: (values[0] as ts.StringLiteralType).value }] : []),
      ...(values.length > 1 ? [{ enum: values.map((value) => (value as ts.StringLiteralType).value).sort() }] : []),
      ...(booleans.length === 1 ? [this.inline(booleans[0]!, path)] : []),
      ...(booleans.length === 2 ? [{ type: 'boolean' }] : []),
      ...rest.map((member) => this.of(member, path)),
      ...(members.some(isNull) ? [{ type: 'null' }] : []),
    ];
    return parts.length === 1 ? parts[0]! : { anyOf: parts };
  }

  /** What @types/geojson declares goes in circles, and is known to whoever reads maps: only which of its kinds. */
  private geoJson(type: ts.Type, path: string): Schema {
    const kind = this.of(this.checker.getTypeOfSymbol(type.getProperty('type')!), path);
    return {
      type: 'object',
      description: 'GeoJSON (RFC 7946)',
      properties: { type: kind },
      required: ['type'],
      additionalProperties: true,
    };
  }

  private tuple(type: ts.TypeReference, path: string): Schema {
    const items = this.checker.getTypeArguments(type);
    // What only reads older schemas looks for items.
    return {
      type: 'array',
      ...(items.length > 0 ? { prefixItems: items.map((item, i) => this.of(item, `${path}[${i}]`)) } : {}),
      items: {},
      minItems: items.length,
      maxItems: items.length,
    };
  }

  private object(type: ts.Type, path: string): Schema {
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const property of this.checker.getPropertiesOfType(type)) {
      const of = this.checker.getTypeOfSymbol(property);
      const given = this.checker.getNonNullableType(of);
      if (given.getCallSignatures().length > 0 || given.flags & ts.TypeFlags.Never) continue;
      properties[property.name] = described(
        this.of(withoutUndefined(this.checker, of), `${path}.${property.name}`),
        property,
        this.checker,
      );
      if (!(property.flags & ts.SymbolFlags.Optional) && !mayBeUndefined(of)) required.push(property.name);
    }
    const others = this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
      ...(required.length > 0 ? { required: required.sort() } : {}),
      ...(others
        ? { additionalProperties: others.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown) ? true : this.of(others, `${path}.*`) }
        : {}),
    };
  }
}

const isGeoJson = (type: ts.Type): boolean =>
  (type.symbol?.declarations?.[0]?.getSourceFile().fileName ?? '').includes('/@types/geojson/') && Boolean(type.getProperty('type'));

/** With what its comment says. */
function described(schema: Schema, symbol: ts.Symbol, checker: ts.TypeChecker): Schema {
  const words = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll('\n', ' ');
  return words && !('description' in schema) ? { ...schema, description: words } : schema;
}

const mayBeUndefined = (type: ts.Type): boolean =>
  Boolean(type.flags & ts.TypeFlags.Undefined) || (type.isUnion() && type.types.some((member) => member.flags & ts.TypeFlags.Undefined));

/** A name of a union goes with its undefined; without it, the union is another type. */
function withoutUndefined(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  if (!type.isUnion() || !mayBeUndefined(type)) return type;
  const isNullable = type.types.some((member) => member.flags & ts.TypeFlags.Null);
  return isNullable ? type : checker.getNonNullableType(type);
}

/** Of an interface or a type that was given a name: not of one that takes arguments, nor of what a library declares. */
function ownName(type: ts.Type): string | undefined {
  const symbol = type.aliasSymbol ?? (type.isClassOrInterface() ? type.symbol : undefined);
  const file = symbol?.declarations?.[0]?.getSourceFile();
  if (!symbol || !file || file.isDeclarationFile) return undefined;
  const takes = type.aliasSymbol ? type.aliasTypeArguments?.length : type.isClassOrInterface() && type.typeParameters?.length;
  const isObject = Boolean(type.flags & ts.TypeFlags.Object) || type.isIntersection();
  return takes || !isObject ? undefined : symbol.name;
}

/** Of an object that a view function returns, by the function's name and, where that is a general one, by whose it is. */
function nameOfView(type: ts.Type): string | undefined {
  const literal = type.symbol?.declarations?.[0];
  if (!literal || !ts.isObjectLiteralExpression(literal)) return undefined;
  const made = returnedBy(literal);
  if (!made?.name || !ts.isIdentifier(made.name)) return undefined;
  const owner =
    ts.isMethodDeclaration(made) && ts.isClassDeclaration(made.parent)
      ? (made.parent.name?.text ?? '')
      : literal.getSourceFile().fileName.split('/').at(-1)!.split('.')[0]!;
  const stem = pascal(owner).replace(/(Controller|Service|Views?|Query)$/, '');
  const words = pascal(made.name.text).replace(/Of$/, '');
  return words.toLowerCase().includes(stem.toLowerCase()) ? words : `${stem}${words}`;
}

const pascal = (name: string): string => name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** The function or method whose own answer a literal is: `return {…}` or `() => ({…})`, not what stands within another value. */
function returnedBy(
  literal: ts.ObjectLiteralExpression,
): ts.FunctionDeclaration | ts.MethodDeclaration | ts.VariableDeclaration | undefined {
  let node: ts.Node = literal.parent;
  while (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isReturnStatement(node) ||
    ts.isBlock(node) ||
    ts.isConditionalExpression(node) ||
    ts.isIfStatement(node)
  )
    node = node.parent;
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return node;
  return ts.isArrowFunction(node) && ts.isVariableDeclaration(node.parent) ? node.parent : undefined;
}

import ts from 'typescript';

import { declarationsOf, membersOf } from '../types/program.ts';
import type { Calls } from './calls.ts';
import { isWord, Later, library, memberOf, native, rest, unknown, type Callable, type Value } from './values.ts';
import { NeverTaken, type Choose } from './ways.ts';

type Function = ts.FunctionLikeDeclaration;

/** A call of a function under way: what its parameters and constants are. The outermost stands for the code around the statement. */
interface Frame {
  of?: ts.Node;
  known: Map<ts.Declaration, Value>;
  /** What is being found out. */
  asked: Set<ts.Node>;
  outer?: Frame;
}

/** A function that calls itself ends here. */
const DEEPEST = 10;

/**
 * Finds what an expression comes to without running the program: constants, templates, lists and functions of these. Where the program
 * decides, `choose` does. Of words with a type like `'a' | 'b'` each may come, of a list of such words all come; a number that nobody knows
 * is 1.
 */
export class Constant {
  /** The calls by which a parameter of the code around the statement was found. */
  readonly through = new Map<ts.Node, ts.CallExpression>();
  private readonly outermost: Frame = { known: new Map(), asked: new Set() };
  private depth = 0;
  private readonly checker: ts.TypeChecker;
  private readonly calls: Calls;
  private readonly choose: Choose;

  constructor(checker: ts.TypeChecker, calls: Calls, choose: Choose) {
    this.checker = checker;
    this.calls = calls;
    this.choose = choose;
  }

  /** @returns the value, or `unknown` */
  of(node: ts.Expression, frame: Frame = this.outermost): Value {
    const value = this.found(node, frame);
    return value === unknown || (Array.isArray(value) && value.includes(rest)) ? (this.byType(node) ?? value) : value;
  }

  /** How many values a list has; of what is in it nothing is looked at. */
  lengthOf(list: ts.Expression): number | undefined {
    if (ts.isParenthesizedExpression(list)) return this.lengthOf(list.expression);
    if (ts.isConditionalExpression(list)) return this.lengthOf(this.holds(list.condition, this.outermost) ? list.whenTrue : list.whenFalse);
    if (ts.isBinaryExpression(list) && list.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
      return this.lengthOf(this.holds(list.left, this.outermost) ? list.left : list.right);
    if (ts.isArrayLiteralExpression(list))
      return list.elements.reduce<number | undefined>(
        (sum, one) => plus(sum, ts.isSpreadElement(one) ? this.lengthOf(one.expression) : 1),
        0,
      );
    const value = this.of(list);
    return Array.isArray(value) && !value.includes(rest) ? value.length : undefined;
  }

  private found(node: ts.Expression, frame: Frame): Value {
    // What is made of itself is not known.
    if (frame.asked.has(node)) return unknown;
    frame.asked.add(node);
    const value = this.value(node, frame);
    frame.asked.delete(node);
    return value;
  }

  private value(node: ts.Expression, frame: Frame): Value {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isNumericLiteral(node)) return Number(node.text);
    if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
    if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
    if (node.kind === ts.SyntaxKind.NullKeyword) return null;
    if (
      ts.isParenthesizedExpression(node) ||
      ts.isAsExpression(node) ||
      ts.isSatisfiesExpression(node) ||
      ts.isNonNullExpression(node) ||
      ts.isAwaitExpression(node)
    )
      return this.of(node.expression, frame);
    if (ts.isTemplateExpression(node)) return this.template(node, frame);
    if (ts.isConditionalExpression(node)) return this.of(this.holds(node.condition, frame) ? node.whenTrue : node.whenFalse, frame);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return !this.holds(node.operand, frame);
    if (ts.isBinaryExpression(node)) return this.binary(node, frame);
    if (ts.isArrayLiteralExpression(node)) return this.list(node.elements, frame);
    if (ts.isObjectLiteralExpression(node)) return this.object(node, frame);
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return this.callable(node, frame);
    if (ts.isIdentifier(node)) return this.name(node, frame);
    if (ts.isPropertyAccessExpression(node)) return this.member(node, frame);
    if (ts.isElementAccessExpression(node)) return memberOf(this.of(node.expression, frame), this.of(node.argumentExpression, frame));
    if (ts.isCallExpression(node)) return this.call(node, frame);
    return unknown;
  }

  private template(node: ts.TemplateExpression, frame: Frame): Value {
    const parts = node.templateSpans.map(({ expression, literal }) => [this.of(expression, frame), literal.text] as const);
    return parts.some(([part]) => !isWord(part))
      ? unknown
      : node.head.text + parts.map(([part, after]) => `${String(part)}${after}`).join('');
  }

  private binary({ left, right, operatorToken }: ts.BinaryExpression, frame: Frame): Value {
    switch (operatorToken.kind) {
      case ts.SyntaxKind.AmpersandAmpersandToken:
        return this.holds(left, frame) ? this.of(right, frame) : false;
      case ts.SyntaxKind.BarBarToken:
        return this.holds(left, frame) ? this.of(left, frame) : this.of(right, frame);
      case ts.SyntaxKind.QuestionQuestionToken:
        return this.of(left, frame) ?? this.of(right, frame);
      default:
    }
    const [one, other] = [this.of(left, frame), this.of(right, frame)];
    if (one === unknown || other === unknown) return unknown;
    switch (operatorToken.kind) {
      case ts.SyntaxKind.EqualsEqualsEqualsToken:
        return one === other;
      case ts.SyntaxKind.ExclamationEqualsEqualsToken:
        return one !== other;
      case ts.SyntaxKind.PlusToken:
        return typeof one === 'number' && typeof other === 'number'
          ? one + other
          : isWord(one) && isWord(other)
            ? `${one}${other}`
            : unknown;
      case ts.SyntaxKind.MinusToken:
        return Number(one) - Number(other);
      default:
        return unknown;
    }
  }

  private holds(condition: ts.Expression, frame: Frame): boolean {
    const value = hasCall(condition) ? unknown : this.found(condition, frame);
    return value === unknown || value === rest ? this.choose(placed(condition), 2) === 0 : Boolean(value);
  }

  private list(elements: readonly ts.Expression[], frame: Frame): Value[] {
    return elements.flatMap((element) => {
      if (!ts.isSpreadElement(element)) return [this.of(element, frame)];
      const spread = this.of(element.expression, frame);
      return Array.isArray(spread) ? spread : [rest];
    });
  }

  private object(node: ts.ObjectLiteralExpression, frame: Frame): Value {
    // Looked at when asked for: most of what an object holds is of no use here.
    const members: Record<string | symbol, unknown> = {};
    for (const property of node.properties) {
      const name =
        property.name && (ts.isIdentifier(property.name) || ts.isStringLiteralLike(property.name)) ? property.name.text : undefined;
      if (name === undefined) {
        members[rest] = rest;
        continue;
      }
      const get = (): Value => {
        if (ts.isPropertyAssignment(property)) return this.of(property.initializer, frame);
        if (ts.isMethodDeclaration(property)) return this.callable(property, frame);
        return ts.isShorthandPropertyAssignment(property)
          ? this.declared(this.checker.getShorthandAssignmentValueSymbol(property)?.declarations?.[0], frame)
          : unknown;
      };
      Object.defineProperty(members, name, { enumerable: true, get });
    }
    return members;
  }

  private name(node: ts.Identifier, frame: Frame): Value {
    if (node.text === 'undefined') return undefined;
    const [declaration] = declarationsOf(this.checker, node);
    if (declaration?.getSourceFile().isDeclarationFile) return library[node.text] ?? unknown;
    return this.declared(declaration, frame);
  }

  private declared(declaration: ts.Declaration | undefined, frame: Frame): Value {
    if (!declaration) return unknown;
    const holder = frameOf(declaration, frame) ?? this.outermost;
    const known = holder.known.get(declaration);
    if (known instanceof Later) holder.known.set(declaration, known.value());
    if (holder.known.has(declaration)) return holder.known.get(declaration);
    holder.known.set(declaration, unknown);
    const value = this.make(declaration, holder);
    holder.known.set(declaration, value);
    return value;
  }

  private make(declaration: ts.Declaration, frame: Frame): Value {
    if (ts.isBindingElement(declaration)) {
      const whole = this.declared(declaration.parent.parent, frame);
      const key = ts.isObjectBindingPattern(declaration.parent)
        ? (declaration.propertyName ?? declaration.name).getText()
        : declaration.parent.elements.indexOf(declaration);
      const value = whole === unknown ? this.assigned(declaration.parent, String(key)) : memberOf(whole, key);
      return value === undefined && declaration.initializer ? this.of(declaration.initializer, frame) : value;
    }
    if (ts.isParameter(declaration)) return this.given(declaration);
    if (ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration)) return this.callable(declaration, frame);
    if (ts.isPropertyDeclaration(declaration) && declaration.initializer) return this.of(declaration.initializer, frame);
    if (ts.isVariableDeclaration(declaration) && ts.isForOfStatement(declaration.parent.parent))
      return this.oneOf(declaration.parent.parent.expression, frame);
    if (!ts.isVariableDeclaration(declaration) || !declaration.initializer || !(declaration.parent.flags & ts.NodeFlags.Const))
      return unknown;
    const value = this.of(declaration.initializer, frame);
    if (Array.isArray(value) && ts.isArrayLiteralExpression(declaration.initializer)) {
      frame.known.set(declaration, value);
      this.push(declaration, value, frame);
    }
    return value;
  }

  private oneOf(list: ts.Expression, frame: Frame): Value {
    const values = this.of(list, frame);
    return Array.isArray(values) && values.length > 0 && !values.includes(rest)
      ? values[this.choose(placed(list), values.length)]
      : unknown;
  }

  /** `if (after) where.push('…')`, below the list that it adds to. */
  private push(declaration: ts.VariableDeclaration, list: Value[], frame: Frame): void {
    const visit = (node: ts.Node): void => {
      if (ts.isIfStatement(node)) return visitIf(node);
      if (
        ts.isExpressionStatement(node) &&
        ts.isCallExpression(node.expression) &&
        ts.isPropertyAccessExpression(node.expression.expression)
      ) {
        const { name, expression } = node.expression.expression;
        if (name.text === 'push' && declarationsOf(this.checker, expression)[0] === declaration)
          list.push(...this.list(node.expression.arguments, frame));
      }
      if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
    };
    const visitIf = (node: ts.IfStatement): void => {
      const adds = (branch: ts.Node | undefined) => branch?.getText().includes(`${declaration.name.getText()}.push(`) ?? false;
      if (!adds(node)) return;
      if (this.holds(node.expression, frame)) visit(node.thenStatement);
      else if (node.elseStatement) visit(node.elseStatement);
    };
    const block = ts.findAncestor(declaration, ts.isBlock);
    if (block) ts.forEachChild(block, visit);
  }

  private member(node: ts.PropertyAccessExpression, frame: Frame): Value {
    const [declaration] = declarationsOf(this.checker, node.name);
    if (declaration && ts.isPropertyDeclaration(declaration) && isConstant(declaration)) return this.declared(declaration, frame);
    const whole = this.of(node.expression, frame);
    return whole === unknown ? this.assigned(node.expression, node.name.text) : memberOf(whole, node.name.text);
  }

  private call(node: ts.CallExpression, frame: Frame): Value {
    const callee = node.expression;
    const later = (): Value[] => node.arguments.map((one) => (ts.isSpreadElement(one) ? unknown : new Later(() => this.of(one, frame))));
    if (ts.isPropertyAccessExpression(callee)) {
      const [declaration] = declarationsOf(this.checker, callee.name);
      if (declaration && ts.isMethodDeclaration(declaration) && declaration.body)
        return this.isText(this.checker.getTypeAtLocation(node)) ? this.callable(declaration, frame)(...later()) : unknown;
      const on = this.of(callee.expression, frame);
      if (Array.isArray(on) && callee.name.text === 'push') return on.push(...node.arguments.map(() => unknown));
      const called = on === unknown ? this.of(callee, frame) : undefined;
      if (typeof called === 'function') return (called as Callable)(...later());
      const args = this.list(node.arguments, frame);
      return on === unknown && callee.name.text === 'map' && typeof args[0] === 'function'
        ? [(args[0] as Callable)(unknown, 0)]
        : native(on, callee.name.text, args);
    }
    if (!this.isText(this.checker.getTypeAtLocation(node))) return unknown;
    const called = this.of(callee, frame);
    return typeof called === 'function' && !Object.values(library).includes(called) ? (called as Callable)(...later()) : unknown;
  }

  private callable(of: Function, outer: Frame): Callable {
    return (...args) => {
      if (this.depth === DEEPEST) return unknown;
      const frame: Frame = { of, outer, known: new Map(), asked: new Set() };
      of.parameters.forEach((parameter, i) => {
        const given = parameter.dotDotDotToken ? args.slice(i) : args[i];
        frame.known.set(parameter, given === undefined && parameter.initializer ? this.of(parameter.initializer, frame) : given);
      });
      this.depth++;
      const value = !of.body ? unknown : ts.isBlock(of.body) ? this.returned(of.body, frame)?.value : this.of(of.body, frame);
      this.depth--;
      return value;
    };
  }

  private returned(node: ts.Node, frame: Frame): { value: Value } | undefined {
    if (ts.isReturnStatement(node)) return { value: node.expression ? this.of(node.expression, frame) : undefined };
    if (ts.isThrowStatement(node)) throw new NeverTaken();
    if (ts.isIfStatement(node)) {
      const branch = this.holds(node.expression, frame) ? node.thenStatement : node.elseStatement;
      return branch && this.returned(branch, frame);
    }
    if (ts.isBlock(node)) {
      for (const statement of node.statements) {
        const done = this.returned(statement, frame);
        if (done) return done;
      }
      return undefined;
    }
    return ts.isVariableStatement(node) || ts.isExpressionStatement(node) || ts.isFunctionDeclaration(node)
      ? undefined
      : { value: unknown };
  }

  /** What a parameter of the code around the statement is given: whatever one of its callers gives. */
  private given(parameter: ts.ParameterDeclaration): Value {
    const type = this.checker.getTypeAtLocation(parameter);
    if (!this.isText(type)) return unknown;
    const calls = this.calls.of(parameter.parent);
    if (calls.length === 0) return unknown;
    const call = calls[this.choose(`called ${parameter.parent.getSourceFile().fileName} ${parameter.parent.pos}`, calls.length)]!;
    this.through.set(parameter.parent, call);
    const argument = call.arguments[parameter.parent.parameters.indexOf(parameter)];
    if (!argument) return parameter.initializer ? this.of(parameter.initializer) : undefined;
    return this.of(argument);
  }

  /** What a member of something unknown is: whatever one of those who make such a thing put there. */
  private assigned(of: ts.Node, name: string): Value {
    const member = this.checker.getTypeAtLocation(of).getProperty(name);
    const type = member && this.checker.getTypeOfSymbol(member);
    if (!type || this.words(type) || !this.isText(type)) return unknown;
    const made = this.calls.making(member);
    return made.length === 0
      ? unknown
      : memberOf(this.of(made[this.choose(`made ${made.map(({ pos }) => pos).join(' ')}`, made.length)]!), name);
  }

  /** Undefined for what no type tells. */
  private byType(node: ts.Expression): Value {
    // As it was declared: what it was narrowed to here depends on what was decided before.
    const symbol = this.checker.getSymbolAtLocation(ts.isPropertyAccessExpression(node) ? node.name : node);
    const [declared, type] = [symbol && this.checker.getTypeOfSymbol(symbol), this.checker.getTypeAtLocation(node)];
    const words = (declared && this.words(declared)) ?? this.words(type);
    if (words) return words.length === 1 ? words[0] : words[this.choose(placed(node), words.length)];
    if (type.flags & ts.TypeFlags.NumberLike) return 1;
    return this.checker.isArrayType(type) ? this.words(this.checker.getTypeArguments(type as ts.TypeReference)[0]!) : undefined;
  }

  /** A text, a list of texts, a function, or something with a function in it: what is made into SQL. */
  private isText(type: ts.Type): boolean {
    return membersOf(this.checker.getAwaitedType(type) ?? type).some((member) => {
      if (member.flags & ts.TypeFlags.StringLike || member.getCallSignatures().length > 0) return true;
      const element = this.checker.isArrayType(member) ? this.checker.getTypeArguments(member as ts.TypeReference)[0] : undefined;
      if (element) return Boolean(element.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Unknown));
      return (
        member.symbol?.declarations?.some(ts.isTypeLiteralNode) === true &&
        this.checker.getPropertiesOfType(member).some((one) => this.checker.getTypeOfSymbol(one).getCallSignatures().length > 0)
      );
    });
  }

  private words(type: ts.Type): string[] | undefined {
    const members = membersOf(type).filter(({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
    return members.length > 0 && members.every((member) => member.isStringLiteral())
      ? members.map((member) => (member as ts.StringLiteralType).value)
      : undefined;
  }
}

/** A condition that asks another function is the program's to decide. */
const hasCall = (node: ts.Node): boolean => ts.isCallExpression(node) || Boolean(ts.forEachChild(node, (one) => hasCall(one) || undefined));
const plus = (one: number | undefined, other: number | undefined) => (one === undefined || other === undefined ? undefined : one + other);

/** The same words within one function are decided once, in whatever smaller ones they stand. */
const placed = (node: ts.Node): string => {
  let outermost: ts.Node = node;
  for (let around = node.parent; around; around = around.parent) if (ts.isFunctionLike(around)) outermost = around;
  return `${node.getSourceFile().fileName} ${outermost.pos} ${node.getText()}`;
};
const isConstant = (property: ts.PropertyDeclaration): boolean =>
  property.initializer !== undefined && Boolean(ts.getCombinedModifierFlags(property) & ts.ModifierFlags.Readonly);

/** The call in which something is declared. */
function frameOf(declaration: ts.Declaration, from: Frame): Frame | undefined {
  const within = ts.isParameter(declaration) ? declaration.parent : ts.findAncestor(declaration.parent, ts.isFunctionLike);
  for (let frame: Frame | undefined = from; frame; frame = frame.outer) if (frame.of && frame.of === within) return frame;
  return undefined;
}

import { isNode, nodesOf, type Field, type Node } from './node-tree.ts';

/** Whether a value may be NULL; 'unjudged' where nobody but PostgreSQL, when it runs, can tell. */
export type Nullness = 'never' | 'maybe' | 'unjudged';

/** What the catalogue says that a statement's tree does not. */
export interface Catalogue {
  /** Is the column of a table NOT NULL? By the table's oid and the column's number. */
  isNotNull(table: number, column: number): boolean;
  /** A function by its oid. */
  function(oid: number): { name: string; strict: boolean; builtIn: boolean };
  /** Is it a view? What its columns hold, its table does not say. */
  isTable(oid: number): boolean;
}

/** A statement, or one within it, and what it stands in. */
interface Level {
  query: Node;
  above?: Level;
  /** Columns (`varno.varattno`) that its conditions leave no NULL in. */
  proven: ReadonlySet<string>;
}

const RELATION = '0',
  SUBQUERY = '1',
  JOIN = '2',
  VALUES = '5',
  CTE = '6',
  GROUP = '9';
const UPDATE = '2',
  INNER = '0';

/** Built-in functions that give NULL though no argument is NULL. */
const MAY_FAIL =
  /^(jsonb?_(object_field|array_element|extract_path)(_text)?|jsonb?_path_query_(first|array).*|array_(length|ndims|lower|upper|position)|cardinality|regexp_(match|substr)|textregexsubstr|substring|to_reg\w+|lag|lead|first_value|last_value|nth_value|pg_get_\w+|obj_description|current_setting)$/;
/** Built-in functions that are not strict and yet give no NULL. */
const NEVER_NULL = new Set([
  'concat',
  'concat_ws',
  'jsonb_build_object',
  'json_build_object',
  'jsonb_build_array',
  'json_build_array',
  'set_config',
  'pg_notify',
]);
const COUNTS = new Set(['count', 'row_number', 'rank', 'dense_rank', 'percent_rank', 'cume_dist', 'ntile']);

/**
 * Judges whether what a statement gives may be NULL, from its tree. One rule: a column may be when its table says so or an outer join
 * brings it and no condition excludes it; what is made of values may be when one of them may be; an aggregate may be when there may be
 * nothing to aggregate.
 */
export class Nulls {
  private readonly catalogue: Catalogue;
  private readonly parameter: (n: number) => Nullness;

  /** @param parameter whether the value that the code gives for $n may be null */
  constructor(catalogue: Catalogue, parameter: (n: number) => Nullness) {
    this.catalogue = catalogue;
    this.parameter = parameter;
  }

  /** Of each column that a statement gives. */
  of(query: Node): Nullness[] {
    return this.columnsOf(query).map((_, i) => this.column(query, i, undefined));
  }

  columnsOf(query: Node): Node[] {
    const listed = query.returningList ?? (query.commandType === '1' ? query.targetList : null);
    return nodesOf(listed).filter(({ resjunk }) => resjunk !== 'true');
  }

  private column(query: Node, i: number, above: Level | undefined): Nullness {
    const level: Level = { query, proven: this.proven(query), ...(above ? { above } : {}) };
    if (isNode(query.setOperations))
      return worst(this.leaves(query.setOperations).map((n) => this.column(nodesOf(query.rtable)[n - 1]!.subquery as Node, i, level)));
    const column = this.columnsOf(query)[i];
    return column ? this.value(column.expr!, level) : 'unjudged';
  }

  /** The parts of a UNION, by their place in the range table. */
  private leaves(node: Node): number[] {
    return node.kind === 'RANGETBLREF' ? [Number(node.rtindex)] : [...this.leaves(node.larg as Node), ...this.leaves(node.rarg as Node)];
  }

  private value(field: Field, level: Level): Nullness {
    if (!isNode(field)) return 'maybe';
    const all = (...fields: (Field | undefined)[]) =>
      worst(fields.flatMap((one) => (Array.isArray(one) ? one : [one ?? null])).map((one) => this.value(one, level)));
    switch (field.kind) {
      case 'VAR':
        return this.variable(field, level);
      case 'CONST':
        return field.constisnull === 'true' ? 'maybe' : 'never';
      case 'PARAM':
        return this.parameter(Number(field.paramid));
      case 'NULLTEST':
      case 'BOOLEANTEST':
      case 'DISTINCTEXPR':
      case 'ARRAYEXPR':
      case 'ROWEXPR':
      case 'SQLVALUEFUNCTION':
      case 'NEXTVALUEEXPR':
      case 'GROUPINGFUNC':
        return 'never';
      case 'RELABELTYPE':
      case 'COERCEVIAIO':
      case 'ARRAYCOERCEEXPR':
      case 'COERCETODOMAIN':
      case 'COLLATEEXPR':
        return all(field.arg);
      case 'BOOLEXPR':
      case 'SCALARARRAYOPEXPR':
        return all(nodesOf(field.args));
      case 'COALESCEEXPR':
      case 'MINMAXEXPR':
        return best(nodesOf(field.args).map((one) => this.value(one, level)));
      case 'CASEEXPR':
        return all(
          field.defresult,
          nodesOf(field.args).map(({ result }) => result!),
        );
      case 'OPEXPR':
        return this.call(Number(field.opfuncid), all(nodesOf(field.args)));
      case 'FUNCEXPR':
        return this.call(Number(field.funcid), all(nodesOf(field.args)));
      case 'AGGREF':
        return this.aggregate(field, all(nodesOf(field.args).map(({ expr }) => expr!)), level);
      case 'WINDOWFUNC':
        return COUNTS.has(this.catalogue.function(Number(field.winfnoid)).name)
          ? 'never'
          : this.call(Number(field.winfnoid), all(nodesOf(field.args)));
      case 'SUBLINK':
        return this.sublink(field, level);
      case 'NULLIFEXPR':
      case 'SUBSCRIPTINGREF':
      case 'FIELDSELECT':
        return 'maybe';
      default:
        return 'unjudged';
    }
  }

  private variable(field: Node, from: Level): Nullness {
    let level = from;
    for (let up = Number(field.varlevelsup); up > 0 && level.above; up--) level = level.above;
    const [table, attribute] = [Number(field.varno), Number(field.varattno)];
    const entry = nodesOf(level.query.rtable)[table - 1];
    if (!entry || field.varreturningtype === '1') return 'unjudged';
    if (level.proven.has(`${table}.${attribute}`)) return 'never';
    if ((field.varnullingrels as Field[]).length > 1) return 'maybe';
    switch (entry.rtekind) {
      case RELATION:
        if (attribute <= 0) return 'never';
        if (!this.catalogue.isTable(Number(entry.relid))) return 'unjudged';
        return this.catalogue.isNotNull(Number(entry.relid), attribute) ? 'never' : 'maybe';
      case SUBQUERY:
        return this.column(entry.subquery as Node, attribute - 1, level);
      case JOIN:
        return this.value((entry.joinaliasvars as Field[])[attribute - 1]!, level);
      case VALUES:
        return worst((entry.values_lists as Field[][]).map((row) => this.value(row[attribute - 1]!, level)));
      case GROUP:
        return this.value((entry.groupexprs as Field[])[attribute - 1]!, level);
      case CTE:
        return this.common(entry, attribute, level);
      default:
        return 'unjudged';
    }
  }

  private common(entry: Node, attribute: number, from: Level): Nullness {
    let level = from;
    for (let up = Number(entry.ctelevelsup); up > 0 && level.above; up--) level = level.above;
    const cte = nodesOf(level.query.cteList).find(({ ctename }) => ctename === entry.ctename);
    return cte && entry.self_reference !== 'true' ? this.column(cte.ctequery as Node, attribute - 1, level) : 'unjudged';
  }

  private call(oid: number, given: Nullness): Nullness {
    const { name, strict, builtIn } = this.catalogue.function(oid);
    if (!builtIn) return 'unjudged';
    if (MAY_FAIL.test(name)) return 'maybe';
    if (NEVER_NULL.has(name)) return 'never';
    return strict ? given : 'unjudged';
  }

  private aggregate(field: Node, given: Nullness, { query }: Level): Nullness {
    if (COUNTS.has(this.catalogue.function(Number(field.aggfnoid)).name)) return 'never';
    const grouped = nodesOf(query.groupClause).length > 0 && query.groupingSets === null;
    return grouped && field.aggfilter === null ? given : 'maybe';
  }

  private sublink({ subLinkType: type, subselect, testexpr }: Node, level: Level): Nullness {
    const query = subselect as Node;
    const [exists, any, single, array] = ['0', '2', '4', '6'];
    if (type === exists || type === array) return 'never';
    if (type === any) return worst([this.value(testexpr!, level), this.column(query, 0, level)]);
    // Without GROUP BY and HAVING an aggregate gives one row, whatever there is.
    const givesARow = query.hasAggs === 'true' && nodesOf(query.groupClause).length === 0 && query.havingQual === null;
    return type === single && givesARow ? this.column(query, 0, level) : 'maybe';
  }

  /** Columns that are not NULL where the conditions of a statement hold. Not what an UPDATE writes itself. */
  private proven(query: Node): Set<string> {
    const proven = new Set<string>();
    const holds = (field: Field | undefined): void => {
      if (!isNode(field)) return;
      const args = nodesOf(field.args);
      if (field.kind === 'BOOLEXPR' && field.boolop !== 'or') args.forEach(holds);
      if (field.kind === 'NULLTEST' && field.nulltesttype === '1') add(field.arg!);
      if (field.kind === 'OPEXPR' && this.catalogue.function(Number(field.opfuncid)).strict) args.forEach(add);
      if (field.kind === 'SCALARARRAYOPEXPR' && args[0]) add(args[0]);
    };
    const add = (field: Field): void => {
      if (!isNode(field)) return;
      if (field.kind === 'RELABELTYPE' || field.kind === 'COERCEVIAIO') add(field.arg!);
      if (field.kind === 'VAR' && field.varlevelsup === '0') proven.add(`${String(field.varno)}.${String(field.varattno)}`);
    };
    const from = (field: Field | undefined): void => {
      if (!isNode(field)) return;
      if (field.kind === 'FROMEXPR' || (field.kind === 'JOINEXPR' && field.jointype === INNER)) {
        holds(field.quals);
        [...nodesOf(field.fromlist), field.larg, field.rarg].forEach(from);
      }
    };
    from(query.jointree);
    if (query.commandType === UPDATE)
      for (const { resno } of nodesOf(query.targetList)) proven.delete(`${String(query.resultRelation)}.${String(resno)}`);
    return proven;
  }
}

const worst = (all: readonly Nullness[]): Nullness => (['maybe', 'unjudged'] as const).find((one) => all.includes(one)) ?? 'never';
const best = (all: readonly Nullness[]): Nullness => (['never', 'unjudged'] as const).find((one) => all.includes(one)) ?? 'maybe';

/** A part of a statement as PostgreSQL understood it (`pg_node_tree`, e.g. `{VAR :varno 1 …}`): its kind, and its fields by name. */
export interface Node {
  kind: string;
  [field: string]: Field;
}

/** Lists of numbers, such as `(b 1 3)`, are lists of texts that begin with their letter; null is `<>`. */
export type Field = string | null | Node | Field[];

/** Reads the text of a pg_node_tree. */
export function readNodeTree(text: string): Field {
  const tokens = text.match(/"(?:\\.|[^"\\])*"|[{}()]|(?:\\.|[^\s{}()\\])+/g) ?? [];
  let at = 0;
  const field = (): Field => {
    const token = tokens[at++]!;
    if (token === '(') {
      const items: Field[] = [];
      while (tokens[at] !== ')') items.push(field());
      at++;
      return items;
    }
    if (token !== '{') return token === '<>' ? null : token.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1');
    const node: Node = { kind: tokens[at++]! };
    while (tokens[at] !== '}') {
      const name = tokens[at++]!.slice(1);
      node[name] = field();
      // A constant's bytes, `4 [ 1 0 0 0 ]`: of no use here.
      while (tokens[at] !== '}' && !tokens[at]!.startsWith(':')) at++;
    }
    at++;
    return node;
  };
  return field();
}

export const isNode = (field: Field | undefined): field is Node => typeof field === 'object' && field !== null && !Array.isArray(field);
export const nodesOf = (field: Field | undefined): Node[] => (Array.isArray(field) ? field.filter(isNode) : []);

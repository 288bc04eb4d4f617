/** A value that only the running program knows. */
export const unknown: unique symbol = Symbol('unknown');

export type Value = unknown;
export type Callable = (...args: Value[]) => Value;

/** Stands in a list for what is spread into it and nobody knows how many. */
export const rest: unique symbol = Symbol('rest');

/** An argument that nobody has looked at. */
export class Later {
  readonly value: () => Value;

  constructor(value: () => Value) {
    this.value = value;
  }
}

/** What the language brings along. */
export const library: Record<string, object> = { Object, Array, String, Number, Math };

export const isWord = (value: Value): value is string | number => typeof value === 'string' || typeof value === 'number';

export function memberOf(whole: Value, key: Value): Value {
  if (Array.isArray(whole) && key === 'length') return whole.includes(rest) ? unknown : whole.length;
  if (typeof whole === 'string' && key === 'length') return whole.length;
  return typeof whole === 'object' && whole !== null && isWord(key) && key in whole ? (whole as Record<string, Value>)[key] : unknown;
}

/** Methods of texts and lists, and of what the language brings along. Only `map` does not look at what is in a list. */
export function native(on: Value, name: string, args: readonly Value[]): Value {
  const isKnown = typeof on === 'string' || Array.isArray(on) || Object.values(library).includes(on as object);
  const looksAt = [...args, ...(Array.isArray(on) && name !== 'map' ? on : [])];
  if (!isKnown || looksAt.some((one) => one === unknown || one === rest || (typeof one === 'object' && one !== null && rest in one)))
    return unknown;
  const method = (on as Record<string, unknown>)[name];
  return typeof method === 'function' ? (method as Callable).apply(on, [...args]) : unknown;
}

interface Timed {
  at: string;
}

interface Part<T> {
  items: readonly T[];
  /** There are older ones, not read yet. */
  more: boolean;
}

/** Several lists, each latest first, as one; only down to where each of them is known. */
export function merged<T extends Timed>(parts: readonly Part<T>[]): T[] {
  const known = parts
    .filter(({ more }) => more)
    .map(endOf)
    .reduce((latest, end) => (end > latest ? end : latest), '');
  return parts
    .flatMap(({ items }) => items)
    .filter(({ at }) => at >= known)
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

const endOf = ({ items }: Part<Timed>): string => items.at(-1)?.at ?? '';

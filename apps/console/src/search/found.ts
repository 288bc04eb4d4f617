/** One thing that was found. */
export interface FoundLine {
  id: string;
  to: string;
  title: string;
  detail?: string;
}

/** What was found of one kind. */
export interface Found {
  /** Of `search.kind`. */
  kind: 'page' | 'place' | 'case' | 'job' | 'employer' | 'course' | 'programme' | 'person';
  lines: readonly FoundLine[];
  /** There are more than are shown. */
  more?: boolean;
  /** Where the rest is found. */
  all?: string;
  pending?: boolean;
  error?: unknown;
}

/** So many of a kind are shown. */
export const FEW = 6;

/** As services find words: in full or half width, in large or small letters. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Does every word stand in the text? */
export function holdsWords(text: string, words: string): boolean {
  const within = plain(text);
  return plain(words)
    .split(/\s+/)
    .every((word) => within.includes(word));
}

/** Of all that fits, the first few. */
export const few = (kind: Found['kind'], lines: readonly FoundLine[]): Found => ({
  kind,
  lines: lines.slice(0, FEW),
  more: lines.length > FEW,
});

import { simplified } from './characters.rules.js';

/** A text as the patterns read it, and where in the original each of its characters stands. */
export interface Flat {
  text: string;
  /** For each character: where what it came from begins and ends in the original. */
  from: number[];
  to: number[];
}

interface Char {
  ch: string;
  from: number;
  to: number;
}

/** Ends a phrase, so that the end of one and the beginning of the next are not read as one word (学历不限，男女均可). */
const SEPARATOR = '，';
const separators = /[,，。.;；!！?？、\n\r()[\]{}（）【】《》〈〉「」『』…|]/u;
/** Put between the characters of a word by whoever hopes not to be found, or by nobody with a purpose: 限*男*性. */
const noise = /[\p{Cf}\p{Mn}\p{Extended_Pictographic}*·•・_^#+=\\/<>"'“”‘’`~$&@-]/u;
const han = /\p{Script=Han}/u;

/**
 * NFKC (full-width to half-width), lower case, traditional to simplified characters, without what stands between. Spaces are read in
 * two ways, as the end of a phrase and as nothing, because both occur: `高中以上 男女均可`, `限 男 性`.
 */
export function flatten(original: string, spaces: 'end' | 'nothing'): Flat {
  const chars = joinLonely(withoutNoise([...explode(original)], spaces));
  return { text: chars.map(({ ch }) => ch).join(''), from: chars.map(({ from }) => from), to: chars.map(({ to }) => to) };
}

function* explode(original: string): Generator<Char> {
  let from = 0;
  for (const symbol of original) {
    const to = from + symbol.length;
    for (const ch of (simplified.get(symbol) ?? symbol).normalize('NFKC').toLowerCase()) yield { ch: simplified.get(ch) ?? ch, from, to };
    from = to;
  }
}

function withoutNoise(chars: readonly Char[], spaces: 'end' | 'nothing'): Char[] {
  const kept: Char[] = [];
  chars.forEach((char, i) => {
    const ch = range(chars, i) ? '-' : spaces === 'nothing' && /\s/u.test(char.ch) && char.ch !== '\n' ? '' : roleOf(char.ch);
    const doubled = ch === SEPARATOR && kept.at(-1)?.ch === SEPARATOR;
    if (ch !== '' && !doubled) kept.push({ ...char, ch });
  });
  return kept;
}

function roleOf(ch: string): string {
  if (separators.test(ch) || /\s/u.test(ch)) return SEPARATOR;
  return noise.test(ch) || /[—–]/u.test(ch) ? '' : ch;
}

/** 18-45岁, 18~45岁, 18岁—45岁: this one stays. */
function range(chars: readonly Char[], i: number): boolean {
  return (
    /[-~—–]/u.test(chars[i]!.ch) &&
    /[\d岁]/u.test(chars[i - 1]?.ch ?? '') &&
    /\d/u.test(chars.slice(i + 1).find(({ ch }) => !/[-~—–]/u.test(ch))?.ch ?? '')
  );
}

/** 限，男，性: single characters, each followed by the end of a phrase, are one word that somebody pulled apart. */
function joinLonely(chars: readonly Char[]): Char[] {
  const isEnd = (i: number) => chars[i] === undefined || chars[i].ch === SEPARATOR;
  const isLonely = (i: number) => chars[i] !== undefined && han.test(chars[i].ch) && isEnd(i - 1) && isEnd(i + 1);
  const inRow = (i: number) => isLonely(i) && (isLonely(i - 2) || isLonely(i + 2));
  const rows = (i: number) => [i - 4, i - 2, i].some((start) => [start, start + 2, start + 4].every(inRow));
  return chars.filter(({ ch }, i) => !(ch === SEPARATOR && rows(i - 1) && rows(i + 1)));
}

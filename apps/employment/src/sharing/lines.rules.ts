/** What may not begin a line, and what may not end one (避头尾). */
const NOT_FIRST = '，。、；：！？）》」』】〉”’—…·,.;:!?)]}%';
const NOT_LAST = '（《「『【〈“‘([{';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const LATIN = /^[\p{Script=Latin}\d.,:%/?=_-]+$/u;

/** What stays together: a word, a number with its signs, a sign. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = units.at(-1);
    if (last !== undefined && LATIN.test(last) && LATIN.test(segment)) units[units.length - 1] = last + segment;
    else units.push(segment);
  }
  return units;
}

/**
 * Breaks a text into lines that fit, between words where it can.
 * @param measure how wide a word is set, in the unit of `width`; each is asked for once
 * @param most so many lines; what is left over ends in ……
 */
export function linesOf(text: string, measure: (unit: string) => number, width: number, most = Infinity): string[] {
  const known = new Map<string, number>();
  const widthOf = (unit: string): number => {
    const wide = known.get(unit) ?? measure(unit);
    known.set(unit, wide);
    return wide;
  };
  const lines = text.split('\n').flatMap((paragraph) => linesOfParagraph(paragraph, widthOf, width));
  if (lines.length <= most) return lines;
  let end = lines[most - 1]!;
  while (end !== '' && measure(`${end}……`) > width) end = [...end].slice(0, -1).join('');
  return [...lines.slice(0, most - 1), `${end}……`];
}

function linesOfParagraph(paragraph: string, widthOf: (unit: string) => number, width: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let filled = 0;
  for (const unit of unitsOf(paragraph).flatMap((one) => (widthOf(one) > width ? [...one] : [one]))) {
    if (line.length > 0 && filled + widthOf(unit) > width) {
      // What may not begin a line takes the word before it along; what may not end one goes along.
      const carries = line.length > 1 && (NOT_FIRST.includes(unit[0]!) || NOT_LAST.includes(line.at(-1)!));
      const carried = carries ? [line.pop()!] : [];
      lines.push(line.join('').trimEnd());
      line = carried;
      filled = carried.reduce((sum, one) => sum + widthOf(one), 0);
    }
    line.push(unit);
    filled += widthOf(unit);
  }
  return [...lines, line.join('')];
}

/**
 * Signs that no font of ours has: pictures are left out, anything else is shown as the sign printers put for a missing one, never as
 * nothing.
 */
export function printable(text: string, has: (codePoint: number) => boolean): { text: string; missing: string[] } {
  const missing = new Set<string>();
  const shown = [...text].map((sign) => {
    if (sign === '\n' || has(sign.codePointAt(0)!)) return sign;
    missing.add(sign);
    return /\p{Extended_Pictographic}|\p{Variation_Selector}|\p{Emoji_Modifier}|\u200d/u.test(sign) ? '' : '〓';
  });
  return { text: shown.join(''), missing: [...missing] };
}

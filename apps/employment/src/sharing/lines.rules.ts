/** What may not begin a line, and what may not end one (避头尾). */
const NOT_FIRST = '，。、；：！？）》」』】〉”’—…·,.;:!?)]}%';
const NOT_LAST = '（《「『【〈“‘([{';

/** Characters that stay together: a Latin word or number, or one of anything else. */
const UNITS = /[\p{Script=Latin}\d.,:%/?=_-]+|./gsu;

/**
 * Breaks a text into lines that fit.
 * @param measure how wide a word or character is set, in the unit of `width`; each is asked for once
 * @param most so many lines; what is left over ends in ……
 */
export function linesOf(text: string, measure: (unit: string) => number, width: number, most = Infinity): string[] {
  const known = new Map<string, number>();
  const widthOfUnit = (unit: string): number => {
    const width = known.get(unit) ?? measure(unit);
    known.set(unit, width);
    return width;
  };
  const widthOf = (part: string): number => part.match(UNITS)?.reduce((sum, unit) => sum + widthOfUnit(unit), 0) ?? 0;
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const [unit] of paragraph.matchAll(UNITS)) {
      if (line === '' || widthOf(line + unit) <= width) line += unit;
      else if (NOT_FIRST.includes(unit[0]!)) {
        // It takes the character before it along, unless it would be alone there.
        const kept = [...line];
        const taken = kept.length > 1 ? kept.pop()! : '';
        lines.push(kept.join(''));
        line = taken + unit;
      } else {
        const last = [...line].at(-1)!;
        const hangs = NOT_LAST.includes(last) && line !== last;
        lines.push(hangs ? line.slice(0, -last.length) : line);
        line = hangs ? last + unit : unit;
      }
    }
    lines.push(line);
  }
  if (lines.length <= most) return lines;
  let end = lines[most - 1]!;
  while (end !== '' && widthOf(`${end}……`) > width) end = [...end].slice(0, -1).join('');
  return [...lines.slice(0, most - 1), `${end}……`];
}

/** Signs that no font of ours has: pictures are left out, anything else is shown as the sign printers put for a missing one, never as nothing. */
export function printable(text: string, has: (codePoint: number) => boolean): { text: string; missing: string[] } {
  const missing = new Set<string>();
  const shown = [...text].map((sign) => {
    if (sign === '\n' || has(sign.codePointAt(0)!)) return sign;
    missing.add(sign);
    return /\p{Extended_Pictographic}|\p{Variation_Selector}|\p{Emoji_Modifier}|\u200d/u.test(sign) ? '' : '〓';
  });
  return { text: shown.join(''), missing: [...missing] };
}

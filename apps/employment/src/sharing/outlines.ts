import type { Face } from './fonts.js';
import { linesOf } from './lines.rules.js';

export interface Setting {
  face: Face;
  size: number;
  colour: string;
}

export const widthOf = ({ font }: Face, size: number, text: string): number => (font.layout(text).advanceWidth * size) / font.unitsPerEm;

/** A line of text as the outlines of its letters, so that whoever draws it needs no font. @param y of its base line */
export function lineAt(text: string, x: number, y: number, { face, size, colour }: Setting): string {
  const { font } = face;
  const { glyphs, positions } = font.layout(text);
  const scale = size / font.unitsPerEm;
  let pen = 0;
  const letters = glyphs.map((glyph, i) => {
    const { xAdvance, xOffset, yOffset } = positions[i]!;
    const letter = `<path transform="translate(${pen + xOffset} ${yOffset})" d="${glyph.path.toSVG()}"/>`;
    pen += xAdvance;
    return letter;
  });
  return `<g fill="${colour}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${letters.join('')}</g>`;
}

/** Lines under one another in a width. @param y where they begin @returns them, and where they end */
export function linesAt(text: string, x: number, y: number, width: number, most: number, setting: Setting): { svg: string; end: number } {
  const { face, size } = setting;
  const lines = linesOf(text, (part) => widthOf(face, size, part), width, most);
  const leading = size * 1.4;
  return { svg: lines.map((line, i) => lineAt(line, x, y + size + i * leading, setting)).join(''), end: y + lines.length * leading };
}

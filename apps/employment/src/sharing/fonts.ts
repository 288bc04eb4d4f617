import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { DomainError } from '@linli/problems';
import type { Font } from 'fontkit';

/** Of Debian’s fonts-noto-cjk: a file holds the faces of all East Asian scripts, each under a name. */
const faces = {
  regular: { file: 'NotoSansCJK-Regular.ttc', name: 'NotoSansCJKsc-Regular' },
  bold: { file: 'NotoSansCJK-Bold.ttc', name: 'NotoSansCJKsc-Bold' },
} as const;

export type Weight = keyof typeof faces;

export interface Face {
  bytes: Buffer;
  /** Within its file. */
  name: string;
  font: Font;
}

export type Fonts = Record<Weight, Face>;

const opened = new Map<string, Promise<Fonts>>();

/**
 * The fonts that notices are set in, read once: only a paper or a card needs them.
 * @param folder LINLI_FONT
 * @throws DomainError unavailable, when there are none
 */
export async function fontsIn(folder: string | undefined): Promise<Fonts> {
  if (!folder || Object.values(faces).some(({ file }) => !existsSync(join(folder, file)))) {
    throw new DomainError('unavailable', {
      detail: 'LINLI_FONT names no folder with NotoSansCJK-Regular.ttc and NotoSansCJK-Bold.ttc (Debian: fonts-noto-cjk)',
    });
  }
  const reading = opened.get(folder) ?? read(folder);
  opened.set(folder, reading);
  reading.catch(() => opened.delete(folder));
  return reading;
}

async function read(folder: string): Promise<Fonts> {
  const [regular, bold] = await Promise.all(
    (['regular', 'bold'] as const).map((weight) => faceOf(join(folder, faces[weight].file), faces[weight].name)),
  );
  return { regular: regular!, bold: bold! };
}

export async function faceOf(file: string, name: string): Promise<Face> {
  const { create } = await import('fontkit');
  const bytes = await readFile(file);
  const font = create(bytes, name);
  if (!('layout' in font)) throw new Error(`${file} holds no ${name}`);
  return { bytes, name, font };
}

/** Has a face a picture for this character? What has none would be set as an empty box. */
export const draws =
  ({ font }: Face) =>
  (codePoint: number): boolean =>
    font.hasGlyphForCodePoint(codePoint);

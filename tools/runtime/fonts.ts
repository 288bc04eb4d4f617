import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { fromDebian } from './debian.ts';
import { cache } from './paths.ts';
import { Trouble } from './trouble.ts';

/** What papers are set in. Web fonts lack the rare characters of names. */
const files = ['NotoSansCJK-Regular.ttc', 'NotoSansCJK-Bold.ttc'];
const installed = '/usr/share/fonts';
const remedy = 'Install them (apt-get install fonts-noto-cjk), or set LINLI_FONT to a folder that holds both files.';

const holds = (folder: string): boolean => files.every((file) => existsSync(join(folder, file)));

/** The folder with the fonts: named, installed, fetched before, or fetched now from Debian’s own archive; that needs no root. */
export function fontFolder(): string {
  const named = process.env.LINLI_FONT;
  if (named && !holds(named))
    throw new Trouble(
      `LINLI_FONT names ${named}, where ${files.join(' and ')} are not.`,
      'Correct it, or unset it: then they are looked for.',
    );
  const kept = join(cache, 'fonts');
  return [named, folderOf(files[0]!), kept].find((folder) => folder && holds(folder)) ?? fetched(kept);
}

/** As fontFolder, for a district that runs without them as well: then it says why no papers are printed. */
export function fontFolderIfAny(): string | undefined {
  try {
    return fontFolder();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.log(`! Papers and cards of jobs cannot be made: ${error.message}\n  → ${error.remedy}`);
    return undefined;
  }
}

function folderOf(file: string): string | undefined {
  if (!existsSync(installed)) return undefined;
  const found = readdirSync(installed, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith(`/${file}`));
  return found && join(installed, dirname(found));
}

function fetched(target: string): string {
  return fromDebian({ name: 'fonts-noto-cjk', packages: ['fonts-noto-cjk'], remedy }, (content) => {
    const from = join(content, 'usr', 'share', 'fonts', 'opentype', 'noto');
    if (!holds(from)) return undefined;
    mkdirSync(`${target}.new`, { recursive: true });
    for (const file of files) cpSync(join(from, file), join(`${target}.new`, file));
    rmSync(target, { recursive: true, force: true });
    renameSync(`${target}.new`, target);
    return target;
  });
}

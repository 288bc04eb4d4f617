import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { Trouble } from './trouble.ts';

/** First what has no window and draws for nobody: it takes four fifths of the time. */
const places = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium for the browser tests, with a Chinese font: the one there is, or Debian's, which needs root to be installed. */
export function browser(): string {
  const find = () => [process.env.CHROMIUM_BIN, ...places].find((path) => path && existsSync(path));
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('… installing Chromium and a Chinese font with apt-get (once)');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['-q', 'update'], { env });
    spawnSync('apt-get', ['-q', 'install', '-y', '--no-install-recommends', 'chromium-headless-shell', 'fonts-noto-cjk'], { env });
  }
  const installed = find();
  if (installed) return installed;
  throw new Trouble(
    'The browser tests need Chromium, and there is none.',
    'As root: apt-get install chromium-headless-shell fonts-noto-cjk. Or set CHROMIUM_BIN to the path of one.',
  );
}

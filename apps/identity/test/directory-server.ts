import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { eventually, freePort } from '@linli/testing';
import { Client } from 'ldapts';

export const BASE = 'dc=pingding,dc=example';
/** As whom identity looks for entries. */
export const reader = { dn: `cn=linli,${BASE}`, password: 'the reader’s password' };
const ADMIN = { dn: `cn=admin,${BASE}`, password: 'the administrator’s password' };

/** A real OpenLDAP server (slapd) that takes passwords over TLS only. */
export interface DirectoryServer {
  /** ldap://, which asks for StartTLS, and ldaps:// */
  plain: string;
  secure: string;
  /** The file with its certificate. */
  ca: string;
  /** Adds somebody. @returns the distinguished name */
  add(uid: string, password: string, more?: { unit?: string; rdn?: string }): Promise<string>;
  /** Does something as the administrator. */
  change<T>(work: (client: Client) => Promise<T>): Promise<T>;
  start(): Promise<void>;
  /** Until it is started again. */
  halt(): Promise<void>;
  stop(): Promise<void>;
}

export async function directoryServer(): Promise<DirectoryServer> {
  const root = process.env.LINLI_SLAPD;
  if (!root) throw new Error('no slapd: `npm test` fetches one, or set LINLI_SLAPD');
  const folder = mkdtempSync(join(tmpdir(), 'linli-slapd-'));
  const ca = certificateIn(folder);
  const [plain, secure] = [`ldap://127.0.0.1:${await freePort()}`, `ldaps://127.0.0.1:${await freePort()}`];
  mkdirSync(join(folder, 'data'));
  const config = join(folder, 'slapd.conf');
  writeFileSync(config, configuration(root, folder));
  let server: ChildProcess | undefined;

  const change = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client({ url: secure, tlsOptions: { rejectUnauthorized: false } });
    try {
      await client.bind(ADMIN.dn, ADMIN.password);
      return await work(client);
    } finally {
      await client.unbind();
    }
  };
  const start = async (): Promise<void> => {
    const libraries = readdirSync(join(root, 'usr', 'lib')).filter((name) => name.endsWith('-linux-gnu'));
    const path = libraries.map((name) => join(root, 'usr', 'lib', name)).join(':');
    // With -d it stays in the foreground.
    server = spawn(join(root, 'usr', 'sbin', 'slapd'), ['-f', config, '-h', `${plain}/ ${secure}/`, '-d', '0'], {
      stdio: 'ignore',
      env: { ...process.env, ...(root === '/' ? {} : { LD_LIBRARY_PATH: path }) },
    });
    await eventually(
      () => change(async () => true).catch(() => false),
      (answers) => answers,
    );
  };
  const halt = async (): Promise<void> => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const exit = once(server, 'exit');
    server.kill('SIGTERM');
    await exit;
  };
  await start();
  await change(async (client) => {
    await client.add(BASE, { objectClass: ['dcObject', 'organization'], o: '平定县', dc: 'pingding' });
    for (const ou of ['staff', 'left']) await client.add(`ou=${ou},${BASE}`, { objectClass: 'organizationalUnit', ou });
    await client.add(reader.dn, {
      objectClass: ['organizationalRole', 'simpleSecurityObject'],
      cn: 'linli',
      userPassword: reader.password,
    });
  });
  return {
    plain,
    secure,
    ca,
    change,
    start,
    halt,
    stop: async () => {
      await halt();
      rmSync(folder, { recursive: true, force: true });
    },
    add: async (uid, password, { unit = 'staff', rdn = `cn=${uid}` } = {}) => {
      const dn = `${rdn},ou=${unit},${BASE}`;
      await change((client) => client.add(dn, { objectClass: 'inetOrgPerson', uid, sn: uid, cn: rdn.slice(3), userPassword: password }));
      return dn;
    },
  };
}

function configuration(root: string, folder: string): string {
  const schemas = ['core', 'cosine', 'inetorgperson'].map((name) => `include ${join(root, 'etc/ldap/schema', name)}.schema`);
  return `${schemas.join('\n')}
modulepath ${join(root, 'usr/lib/ldap')}
moduleload back_mdb
pidfile ${folder}/slapd.pid
TLSCACertificateFile ${folder}/cert.pem
TLSCertificateFile ${folder}/cert.pem
TLSCertificateKeyFile ${folder}/key.pem
# As in many an authority: a name without a password binds as nobody, and that succeeds.
allow bind_anon_dn
security simple_bind=128
database mdb
maxsize 10485760
suffix "${BASE}"
rootdn "${ADMIN.dn}"
rootpw "${ADMIN.password}"
directory ${folder}/data
access to attrs=userPassword by anonymous auth by * none
access to * by dn.exact="${reader.dn}" read by * none
`;
}

function certificateIn(folder: string): string {
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert, ...names];
  const { status, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`no certificate: ${stderr}`);
  return cert;
}

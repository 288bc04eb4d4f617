import { readdirSync, readFileSync } from 'node:fs';

/**
 * What processes hold of the machine's memory (PSS: their own, and their share of what they share), each with its children.
 * A child that is in the list itself is counted there, not with its parent. @param pids by name @returns bytes by name
 */
export function memoryOf(pids: ReadonlyMap<string, number>): Map<string, number> {
  const listed = new Set(pids.values());
  const children = Map.groupBy(processes(), ({ parent }) => parent);
  const sum = (pid: number): number => pssOf(pid) + (children.get(pid) ?? []).filter((child) => !listed.has(child.pid)).reduce((bytes, child) => bytes + sum(child.pid), 0);
  return new Map([...pids].map(([name, pid]) => [name, sum(pid)]));
}

function processes(): { pid: number; parent: number }[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    const stat = read(`/proc/${name}/stat`);
    // The command's name stands in brackets and may hold spaces; after it the state, then the parent.
    return stat ? [{ pid: Number(name), parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) }] : [];
  });
}

/** @throws Error when the process is gone or is not ours to look at */
function pssOf(pid: number): number {
  const [, kilobytes] = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
  if (!kilobytes) throw new Error(`nothing is told of the memory of process ${pid}`);
  return Number(kilobytes) * 1024;
}

/** Undefined when the process ended while we looked. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

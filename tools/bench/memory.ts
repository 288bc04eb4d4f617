import { readdirSync, readFileSync } from 'node:fs';

/**
 * What processes hold of the machine's memory (PSS: their own, and their share of what they share), each with its children.
 * A child that is in the list itself is counted there, not with its parent. @param pids by name @returns bytes by name
 */
export const memoryOf = (pids: ReadonlyMap<string, number>): Map<string, number> => sumsOf(pids, ({ pid }) => pssOf(pid));

/**
 * What processes have used of the processors since they began, counted alike, with those of their children that have ended.
 * @returns seconds by name
 */
export const workOf = (pids: ReadonlyMap<string, number>): Map<string, number> => sumsOf(pids, ({ ticks }) => ticks / TICKS_A_SECOND);

/** Linux has told it to programs in hundredths of a second on every machine. */
const TICKS_A_SECOND = 100;

interface Process {
  pid: number;
  parent: number;
  ticks: number;
}

function sumsOf(pids: ReadonlyMap<string, number>, of: (process: Process) => number): Map<string, number> {
  const listed = new Set(pids.values());
  const all = new Map(processes().map((process) => [process.pid, process]));
  const children = Map.groupBy(all.values(), ({ parent }) => parent);
  const sum = (process: Process): number =>
    of(process) +
    (children.get(process.pid) ?? []).filter((child) => !listed.has(child.pid)).reduce((total, child) => total + sum(child), 0);
  return new Map([...pids].map(([name, pid]) => [name, sum(all.get(pid)!)]));
}

function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = read(`/proc/${name}/stat`);
      if (!stat) return [];
      // The command's name stands in brackets and may hold spaces; proc(5) counts the fields after it from 3, the state.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const field = (number: number) => Number(fields[number - 3]);
      return [{ pid: Number(name), parent: field(4), ticks: field(14) + field(15) + field(16) + field(17) }];
    });
}

/** Nothing when it ended meanwhile, as a worker of PostgreSQL may. @throws Error when it is not ours to look at */
function pssOf(pid: number): number {
  const [, kilobytes = 0] = /^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '') ?? [];
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

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

import { root } from '../runtime/paths.ts';
import type { Findings, Table } from './findings.ts';

export interface Run extends Findings {
  at: string;
  machine: string;
  versions: string;
  command: string;
}

const kept = join(root, 'docs', 'benchmarks.json');
const page = join(root, 'docs', 'benchmarks.md');

export function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model ?? 'a processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`;
}

/** Keeps what this run found beside what other runs found of other benchmarks, and writes the page. */
export function keep(found: Record<string, Run>): void {
  const all = { ...(existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Record<string, Run>) : {}), ...found };
  writeFileSync(kept, `${JSON.stringify(all, null, 1)}\n`);
  writeFileSync(page, pageOf(all));
}

function pageOf(all: Record<string, Run>): string {
  const goals = Object.entries(all).flatMap(([bench, { goals }]) =>
    goals.map(({ goal, value, target, met }) => [bench, goal, value, target, met ? 'yes' : '**no**']),
  );
  const sections = Object.entries(all).map(
    ([bench, run]) =>
      `## ${bench}\n\n\`${run.command}\`, ${run.at}, ${run.machine}, ${run.versions}\n\n${[...run.tables.map(table), ...run.notes.map((note) => `- ${note}`)].join('\n\n').replaceAll('\n\n- ', '\n- ')}\n`,
  );
  return `# Benchmarks

Written by \`npm run bench\`. Client, peers, services, PostgreSQL (fsync on) and NATS (file storage) share one machine: the ratios of one run say something, the numbers alone little. Numbers in brackets are the lowest and highest of the rounds.

${table({ head: ['bench', 'goal', 'value', 'target', 'met'], rows: goals })}

${sections.join('\n')}`;
}

function table({ head, rows }: Table): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)).join(' | ')} |`;
  return [line(head), `|${head.map((_, i) => (i === 0 ? '---' : '---:')).join('|')}|`, ...rows.map(line)].join('\n');
}

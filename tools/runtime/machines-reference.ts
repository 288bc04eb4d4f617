import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { AnyMoves, Machine } from '@linli/resource/machine';

type AnyMachine = Machine<string, string, object, AnyMoves>;

export interface Declared {
  /** Of which service or lib. */
  owner: string;
  machine: AnyMachine;
}

/** Every machine that a `*.rules.ts` of the built services and libs exports, by its owner and name. */
export async function declaredMachines(root: string): Promise<Declared[]> {
  const { Machine: declared } = await import('@linli/resource/machine');
  const files = globSync('{apps,libs}/*/dist/**/*.rules.js', { cwd: root }).sort();
  const found = new Map<AnyMachine, string>();
  for (const file of files) {
    const exported = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
    for (const one of Object.values(exported)) if (one instanceof declared) found.set(one as AnyMachine, file.split('/')[1]!);
  }
  return [...found]
    .map(([machine, owner]) => ({ owner, machine }))
    .filter(({ owner }) => owner !== 'resource')
    .sort((one, other) => `${one.owner} ${one.machine.name}`.localeCompare(`${other.owner} ${other.machine.name}`));
}

/** docs/permissions.md: what may happen to every thing, and who may do it. */
export function machinesReference(declared: readonly Declared[]): string {
  const owners = [...new Set(declared.map(({ owner }) => owner))];
  return [
    '# Who may do what',
    '',
    'Written by `npm run generate` from the machines in the services’ `*.rules.ts` (libs/resource). A command is possible in the states of its',
    'row, for whoever is one of those named; *never* names who may not though they are also one of those. What only the district itself does,',
    'its scheduled jobs and event handlers do. “More” names the refusals that depend on other facts, or that stand for `forbidden` and `wrong-state`.',
    ...owners.flatMap((owner) => [
      '',
      `## ${owner}`,
      ...declared.filter((one) => one.owner === owner).flatMap(({ machine }) => ['', ...sectionOf(machine)]),
    ]),
  ].join('\n');
}

function sectionOf({ definition: { of, states, initial, parts, moves } }: AnyMachine): string[] {
  const begins = typeof initial === 'string' ? [initial] : initial;
  return [
    `### ${of}`,
    '',
    `States: ${states.map((state) => (begins.includes(state) ? `**${state}**` : state)).join(', ')}.`,
    ...Object.entries(parts).map(([part, words]) => `- *${part}*: ${words}`),
    '',
    '| Command | From | To | Who | Never | More |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.entries(moves).map(([command, { from, to, by, notBy = {}, refusedAs = {}, unless }]) => {
      const never = Object.entries(notBy).map(([part, code]) => `${part} (${String(code)})`);
      const who = by.map((part) => (part === 'system' ? 'the district itself' : part));
      const more = [...Object.values(refusedAs).map(String), ...(unless ? ['depends on more facts'] : [])];
      const all = from.length === states.length ? 'any' : from.join(', ');
      return `| \`${command}\` | ${all} | ${to ?? ''} | ${who.join(', ')} | ${never.join(', ')} | ${more.join(', ')} |`;
    }),
  ];
}

import type { AnyMoves, Machine } from '@linli/resource/machine';

import { chapters, declaredIn } from './declared.ts';

type AnyMachine = Machine<string, string, object, AnyMoves>;

/** docs/permissions.md: what may happen to every thing, and who may do it. */
export async function machinesReference(root: string): Promise<string> {
  const { Machine: machine } = await import('@linli/resource/machine');
  const declared = await declaredIn<AnyMachine>(root, machine as never, ({ name }) => name);
  return [
    '# Who may do what',
    '',
    'Written by `npm run generate` from the machines in the services’ `*.rules.ts` (libs/resource). A command is possible in the states of its',
    'row, for whoever is one of those named; *never* names who may not though they are also one of those. What only the district itself does,',
    'its scheduled jobs and event handlers do. “More” names the refusals that depend on other facts, or that stand for `forbidden` and `wrong-state`.',
    'Who sees what of somebody stands in [personal data](personal-data.md).',
    ...chapters(declared, sectionOf),
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

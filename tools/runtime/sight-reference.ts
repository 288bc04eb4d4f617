import type { SightTable } from '@linli/resource/sight';

import { chapters, declaredIn } from './declared.ts';

type AnyTable = SightTable<string, string, string>;

/** docs/personal-data.md: who sees how much of what is known of somebody, and for what. */
export async function sightReference(root: string): Promise<string> {
  const { SightTable: table } = await import('@linli/resource/sight');
  const declared = await declaredIn<AnyTable>(root, table as never, ({ definition }) => definition.of);
  return [
    '# Who sees what of somebody',
    '',
    'Written by `npm run generate` from the tables of sight in the services’ `*.rules.ts` (libs/resource), which the services read. Whoever is',
    'named nowhere sees nothing. All of it is sealed field by field, and every reading by somebody else is written down in the audit.',
    ...chapters(declared, sectionOf),
  ].join('\n');
}

function sectionOf({ definition: { of, purposes, parts, fields } }: AnyTable): string[] {
  const all = Object.values(fields);
  const reads = Object.entries(parts).filter(([part]) => all.some(({ whole = [], masked = [] }) => [...whole, ...masked].includes(part)));
  return [
    `### ${of}`,
    '',
    ...Object.entries(purposes).map(([name, words]) => `- for *${name}*: ${words}`),
    ...reads.map(([part, words]) => `- *${part}*: ${words}`),
    '',
    '| Field | For | Whole | Masked | How | If |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.entries(fields).map(
      ([name, { for: purpose = 'any', whole = [], masked = [], mask = '', if: condition = '' }]) =>
        `| ${name} | ${purpose} | ${whole.join(', ')} | ${masked.join(', ')} | ${mask} | ${condition} |`,
    ),
  ];
}

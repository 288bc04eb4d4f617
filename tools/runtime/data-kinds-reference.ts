import type { OpenApi } from './api-reference.ts';

type Kinds = Readonly<Record<string, { en: string }>>;

/** For docs/permissions.md: which operations an agency's client may call with each kind of data that it was given. */
export function dataKindsReference(document: OpenApi, kinds: Kinds): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      called: `${method.toUpperCase()} \`${path}\``,
      kind: operation['x-data-kind'],
    })),
  );
  const rows = Object.entries(kinds).map(([kind, { en }]) => {
    const of = operations.filter((operation) => operation.kind === kind).map(({ called }) => called);
    return `| \`${kind}\` | ${en} | ${of.join(', ')} |`;
  });
  return [
    '## Agencies’ clients',
    '',
    'An agency’s client calls only what stands here, with the kinds of data that an administrator gave it: they are the scopes of its token',
    '(libs/contracts/src/identity/data-kinds.ts). In which areas it does so follows from its role `agency`.',
    '',
    '| Kind of data | What | Operations |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

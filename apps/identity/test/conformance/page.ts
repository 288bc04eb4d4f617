import { basic, config, dynamic, logout, oauth, type Plan } from './plans.js';

const plans: readonly (readonly [title: string, plan: Plan])[] = [
  ['oidcc-basic-certification-test-plan', basic],
  ['oidcc-config-certification-test-plan', config],
  ['oidcc-dynamic-certification-test-plan', dynamic],
  ['oidcc-rp-initiated-logout-certification-test-plan', logout],
  ['OAuth 2.0, beyond the suite', oauth],
];

function section(title: string, plan: Plan): string {
  const lines = Object.entries(plan);
  const same = lines.flatMap(([name, outcome]) => (outcome === true ? `\`${name}\`` : []));
  const other = lines.flatMap(([name, outcome]) => (outcome === true ? [] : `| \`${name}\` | ${outcome} |`));
  return [
    `## ${title}`,
    ...(same.length > 0 ? [`As asked: ${same.join(' · ')}`] : []),
    ...(other.length > 0 ? [['| otherwise | how and why |', '|---|---|', ...other].join('\n')] : []),
  ].join('\n\n');
}

/** docs/conformance.md */
export const conformancePage = (): string => `# Conformance of the issuer

Written from apps/identity/test/conformance/plans.ts by \`WRITE_CONFORMANCE=1 npm test -- apps/identity/test/conformance\`. Every line is a
test of that name against the real issuer, through openid-client (the certified client library) where it can do it, whether the issuer does
as asked or otherwise.

The OpenID Foundation's own suite is no part of the tests: it is a Java service with a MongoDB, and asks for an issuer at an https address.
The modules are those of its source of August 2026. As the plans stand, the issuer could not be certified as Basic OP: they ask for a client
with a secret and without PKCE, RS256 and a userinfo endpoint, and this issuer has one application for people, which is public, and
always PKCE. Of the dynamic plan nothing is said where clients register themselves; agencies' clients, by secret and \`private_key_jwt\` and
with keys that follow each other, are tested in agency-tokens.int.spec.ts, the keys' whole life in signing-keys.int.spec.ts.

${plans.map(([title, plan]) => section(title, plan)).join('\n\n')}
`;

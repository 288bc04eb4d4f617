import type { EventContract, JsonSchema } from '@linli/contracts';

/** The contracts as a page for people: a section a service, an entry an event. */
export function eventReference(
  contracts: readonly EventContract<object>[],
  schemaOf: (contract: EventContract<object>) => JsonSchema,
): string {
  const services = [...new Set(contracts.map(serviceOf))].sort();
  const index = services.map((service) => `[${service}](#${service})`).join(' · ');
  const sections = services.map((service) => {
    const own = contracts.filter((contract) => serviceOf(contract) === service).sort((a, b) => (a.subject < b.subject ? -1 : 1));
    return `## ${service}\n\n${own.map((contract) => entry(contract, schemaOf(contract) as Schema)).join('\n')}`;
  });
  return `# Events

Generated from \`libs/contracts\` by \`npm run generate\`. The same for machines: [asyncapi.json](asyncapi.json).
CloudEvents 1.0 in binary mode over NATS JetStream: one stream a service, the subject is the event’s type. Personal data is never in the
open part; what another service must have travels sealed ([ADR 012](adr/012-sealed-event-parts.md)).

${index}

${sections.join('\n')}`;
}

interface Schema {
  type?: string;
  format?: string;
  enum?: unknown[];
  $ref?: string;
  items?: Schema;
  required?: string[];
  properties?: Record<string, Schema>;
}

function entry({ subject, summary, example }: EventContract<object>, schema: Schema): string {
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, type]) => `\`${name}\`${required.has(name) ? '' : '?'} ${typeOf(type)}`,
  );
  return `### \`${subject}\`

${summary['zh-CN']} · ${summary.en}

${fields.join(' · ')}

\`\`\`json
${JSON.stringify(example)}
\`\`\`
`;
}

function typeOf(schema: Schema): string {
  if (schema.enum) return schema.enum.map(String).join('/');
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`;
  if (schema.properties)
    return `{ ${Object.entries(schema.properties)
      .map(([name, type]) => `${name} ${typeOf(type)}`)
      .join(', ')} }`;
  return schema.format ?? schema.type ?? schema.$ref?.split('/').at(-1) ?? 'any';
}

function serviceOf({ subject }: EventContract<object>): string {
  return subject.split('.')[0]!;
}

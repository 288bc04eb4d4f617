import type { EventContract } from './contract.js';
import { schemaOf } from './json-schema.js';

const envelope = {
  type: 'object',
  required: ['ce-specversion', 'ce-id', 'ce-source', 'ce-type', 'ce-time', 'ce-subject', 'ce-aggregateversion'],
  properties: {
    'ce-specversion': { const: '1.0' },
    'ce-id': { type: 'string', format: 'uuid', description: 'Also Nats-Msg-Id: the same event never has two ids.' },
    'ce-source': { type: 'string', description: '/linli/<service>' },
    'ce-type': { type: 'string', description: 'The NATS subject.' },
    'ce-time': { type: 'string', format: 'date-time' },
    'ce-subject': { type: 'string', description: '<aggregate type>/<aggregate id>' },
    'ce-aggregateversion': { type: 'string', pattern: '^\\d+$', description: 'Grows by one with each change of the aggregate.' },
    'ce-sequence': { type: 'string', pattern: '^\\d{16}$', description: 'Its number in the log of its service, which never changes.' },
    traceparent: { type: 'string', description: 'W3C trace context of the command.' },
  },
};

/** The AsyncAPI 3.0 document of these contracts: a channel, a message and a `send` operation each. */
export function asyncapi(contracts: readonly EventContract<object>[], version = '1.0.0'): Record<string, unknown> {
  const name = (contract: EventContract<object>) => contract.subject.replaceAll('.', '-');
  const each = <T>(entry: (contract: EventContract<object>) => T) =>
    Object.fromEntries(contracts.map((contract) => [name(contract), entry(contract)]));
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Linli 邻里 events',
      version,
      description: 'CloudEvents 1.0 in binary mode over NATS JetStream. One stream per service; the subject is the event’s type.',
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/json',
    servers: { jetstream: { host: 'localhost:4222', protocol: 'nats', description: 'The district’s NATS server.' } },
    channels: each((contract) => ({
      address: contract.subject,
      messages: { event: { $ref: `#/components/messages/${name(contract)}` } },
    })),
    operations: each((contract) => ({
      action: 'send',
      channel: { $ref: `#/channels/${name(contract)}` },
      messages: [{ $ref: `#/channels/${name(contract)}/messages/event` }],
    })),
    components: {
      messages: each((contract) => ({
        name: contract.subject,
        title: contract.summary['zh-CN'],
        summary: contract.summary.en,
        contentType: 'application/json',
        headers: { $ref: '#/components/schemas/envelope' },
        payload: { $ref: `#/components/schemas/${name(contract)}` },
        examples: [{ name: 'example', payload: contract.example }],
      })),
      schemas: { envelope, ...each(schemaOf) },
    },
  };
}

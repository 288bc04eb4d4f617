import { hintSubject } from '../outbox/hint.js';
import { inboxOf } from './broker.js';

/** What a user of the broker may publish and listen to, as NATS subjects; what is denied is denied whatever is allowed. */
export interface BrokerPermissions {
  publish: { allow: string[]; deny: string[] };
  subscribe: { allow: string[] };
}

/**
 * A service publishes its own events and nobody else's, makes and deletes its own stream, and reads every stream, but not with another
 * service's durable consumer. Only the operator (tools, tests) moves clocks and calls jobs.
 */
export function permissionsOf(service: string, services: readonly string[]): BrokerPermissions {
  const others = services.filter((other) => other !== service);
  return {
    publish: {
      allow: [
        `${service}.>`,
        hintSubject(service),
        '$JS.API.INFO',
        '$JS.API.STREAM.INFO.*',
        '$JS.API.STREAM.MSG.GET.*',
        ...['CREATE', 'UPDATE', 'DELETE'].map((command) => `$JS.API.STREAM.${command}.${service}`),
        '$JS.API.CONSUMER.>',
        '$JS.ACK.>',
      ],
      deny: others.flatMap((other) => [
        // INFO, DELETE and CREATE, then those with more words.
        `$JS.API.CONSUMER.*.*.${other}`,
        `$JS.API.CONSUMER.CREATE.*.${other}.>`,
        `$JS.API.CONSUMER.DURABLE.CREATE.*.${other}`,
        `$JS.API.CONSUMER.MSG.NEXT.*.${other}`,
        `$JS.ACK.*.${other}.>`,
      ]),
    },
    subscribe: { allow: [`${service}.>`, hintSubject(service), `${inboxOf(service)}.>`, 'linli.clock', 'linli.jobs'] },
  };
}

/** The user that tools and tests sign in as. */
export const OPERATOR = 'operator';

/** The variable in which the broker is told a user's password. */
export const passwordVariable = (user: string): string => `NATS_PASSWORD_${user.toUpperCase().replaceAll('-', '_')}`;

/**
 * How long a client may take to sign in, in seconds. Left alone it is about one: a process that starts five services on a busy machine does
 * not read the broker's greeting as soon as that.
 */
const SIGN_IN_SECONDS = 20;

/**
 * The broker's users in nats-server's configuration language. Passwords come from the environment; each begins with a letter, else it is
 * read as a number.
 */
export function accountsFile(services: readonly string[]): string {
  const quoted = (subjects: readonly string[]) => `[${subjects.map((subject) => JSON.stringify(subject)).join(', ')}]`;
  const user = (service: string) => {
    const { publish, subscribe } = permissionsOf(service, services);
    return [
      `    { user: ${service}, password: $${passwordVariable(service)}, permissions: {`,
      `      publish: { allow: ${quoted(publish.allow)},`,
      `        deny: ${quoted(publish.deny)} },`,
      `      subscribe: { allow: ${quoted(subscribe.allow)} } } }`,
    ].join('\n');
  };
  return [
    '# Written by `npm run generate` from libs/events/src/stream/permissions.ts: who may sign in to the broker, and what each may do.',
    'authorization {',
    `  timeout: ${SIGN_IN_SECONDS}`,
    '  users: [',
    `    { user: ${OPERATOR}, password: $${passwordVariable(OPERATOR)} }`,
    ...services.map(user),
    '  ]',
    '}',
  ].join('\n');
}

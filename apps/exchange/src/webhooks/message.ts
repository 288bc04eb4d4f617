import { Webhook } from 'standardwebhooks';

/** The attributes of a CloudEvent that are headers in its binary mode; a webhook carries them beside its data. */
const attributes = [
  'specversion',
  'id',
  'source',
  'type',
  'subject',
  'time',
  'dataschema',
  'sequence',
  'aggregateversion',
  'area',
] as const;

/**
 * An event as a webhook carries it: CloudEvents in binary mode, signed by Standard Webhooks with every secret that is valid. Its
 * `webhook-id` is the event's own, whenever and however often it is sent: a receiver knows by it what it has had.
 * @param event the CloudEvent in JSON @param origin the district's name, as the receiver has allowed it
 */
export function messageOf(
  event: string,
  secrets: readonly string[],
  origin: string,
  now: Date,
): { headers: Record<string, string>; body: string } {
  const { data, ...rest } = JSON.parse(event) as { data: object; id: string } & Record<string, unknown>;
  const body = JSON.stringify(data);
  const signatures = secrets.map((secret) => new Webhook(secret).sign(rest.id, now, body));
  return {
    headers: {
      'content-type': 'application/json',
      origin,
      ...Object.fromEntries(attributes.flatMap((name) => (rest[name] === undefined ? [] : [[`ce-${name}`, String(rest[name])]]))),
      'webhook-id': rest.id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': signatures.join(' '),
    },
    body,
  };
}

/** What an address of the API names: a service, and along the path the kinds of things with their ids. */
interface Target {
  service: string;
  /** `cases`, `sessions`: what the path begins with. */
  resource: string;
  /** The ids in the path, each under its kind. */
  ids: ReadonlyMap<string, string>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Read once and then kept: nothing but a command to its own kind changes it. */
const steady = [/^\/api\/grid\/v1\/grids\.geojson/, /^\/api\/grid\/v1\/(grids|areas|categories)(\?|$)/];

/** What of a service never changes with one another. Everything else of a service may. */
const apart: Readonly<Record<string, readonly string[]>> = {
  grid: ['cases', 'errands', 'notices', 'categories', 'clocks', 'reply-templates'],
  volunteering: ['notices'],
  youth: ['notices'],
  employment: ['notices'],
  identity: ['notices'],
};

/** Names of collections that are not their aggregate with an s. */
const collections: Readonly<Record<string, string>> = { hours: 'hours', category: 'categories' };

/** Does an answer to this address stay as it is? */
export const isSteady = (path: string): boolean => steady.some((one) => one.test(path));

function targetOf(path: string): Target | undefined {
  const [, service, rest] = /^\/api\/([a-z]+)\/v\d+\/([^?]*)/.exec(path) ?? [];
  if (service === undefined || rest === undefined) return undefined;
  const segments = rest.split('/');
  const ids = new Map(segments.flatMap((segment, n) => (n > 0 && UUID.test(segment) ? [[segments[n - 1]!, segment] as const] : [])));
  return { service, resource: segments[0]!, ids };
}

/** Could what is read there have changed with a thing of this kind? */
function mayChangeWith({ service, resource, ids }: Target, kind: string, id: string | undefined): boolean {
  const own = apart[service] ?? [];
  if (resource !== kind && own.includes(resource)) return false;
  if (resource !== kind && own.includes(kind) && kind !== 'notices') return false;
  const named = ids.get(kind);
  return id === undefined || named === undefined || named === id;
}

/** Is what was read at this address to be read anew after a hint? A notice says that something of one's own changed, not what. */
export function concernsHint(path: string, hint: { service: string; aggregate: { type: string; id: string } }): boolean {
  const target = targetOf(path);
  if (!target || target.service !== hint.service || isSteady(path)) return false;
  const { type, id } = hint.aggregate;
  return type === 'notice' || mayChangeWith(target, collections[type] ?? `${type}s`, id);
}

/** Is what was read at this address to be read anew after a command to the other? */
export function concernsCommand(path: string, command: string): boolean {
  const [target, changed] = [targetOf(path), targetOf(command)];
  if (!target || !changed || target.service !== changed.service) return false;
  if (isSteady(path)) return target.resource === changed.resource;
  // Reading one's notices changes nothing but them.
  if (changed.resource === 'notices') return target.resource === 'notices';
  return mayChangeWith(target, changed.resource, changed.ids.get(changed.resource));
}

/** Is what was read at this address to be read anew when hints of a service may have been missed? */
export const concernsService = (path: string, service: string): boolean => targetOf(path)?.service === service && !isSteady(path);

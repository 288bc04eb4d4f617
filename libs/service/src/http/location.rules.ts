/**
 * Where what a POST to this path made may be read, without its id: in that very list, else in the service's own list of that name
 * (`/jobs/{id}/applications` adds to `/applications`).
 * @param path of a route, with its prefix
 */
export function readingPaths(path: string): string[] {
  const [, service, name] = /^(\/api\/[^/]+\/v\d+)\/(?:.+\/)?([a-z-]+)$/.exec(path) ?? [];
  return name === undefined ? [] : [...new Set([`${path}/`, `${service}/${name}/`])];
}

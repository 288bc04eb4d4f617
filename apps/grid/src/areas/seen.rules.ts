/** Of the areas that somebody sees, those that lie in `area`; `area` itself where it lies in one of them. */
export function seenWithin(scopes: readonly string[], area: string | undefined): string[] {
  if (area === undefined) return [...scopes];
  return scopes.some((scope) => area.startsWith(scope)) ? [area] : scopes.filter((scope) => scope.startsWith(area));
}

import type { JsonSchema } from './json-schema.js';

/**
 * What in `today` would break a reader or a replay of events that keep to `released`: data valid then must be valid now, and
 * what readers could rely on must still be there. A new optional property is no break.
 */
export function breaks(released: JsonSchema, today: JsonSchema, at = ''): string[] {
  const found: string[] = [];
  const before = released.properties ?? {};
  const now = today.properties ?? {};
  for (const name of Object.keys(before)) {
    if (!now[name]) found.push(`${at}/${name} is gone`);
    else found.push(...breaks(before[name]!, now[name], `${at}/${name}`));
  }
  const wasRequired = new Set(released.required ?? []);
  const isRequired = new Set(today.required ?? []);
  for (const name of isRequired) if (!wasRequired.has(name)) found.push(`${at}/${name} is required now`);
  for (const name of wasRequired) if (now[name] && !isRequired.has(name)) found.push(`${at}/${name} is optional now`);
  if (released.items) found.push(...breaks(released.items, today.items ?? {}, `${at}/items`));
  for (const keyword of new Set([...Object.keys(released), ...Object.keys(today)])) {
    if (['properties', 'required', 'items', 'description', 'title'].includes(keyword)) continue;
    if (keyword === 'enum' && Array.isArray(released.enum) && Array.isArray(today.enum)) {
      const values: readonly unknown[] = today.enum;
      for (const value of released.enum) if (!values.includes(value)) found.push(`${at} no longer allows ${String(value)}`);
    } else if (JSON.stringify(released[keyword]) !== JSON.stringify(today[keyword])) {
      found.push(`${at} ${keyword} changed`);
    }
  }
  return found;
}

import type { Me } from '../session/session.js';

/** Over what staff are set by the roles in force: the widest of their areas. */
export const widestOf = ({ grants }: Me): string | undefined =>
  grants.flatMap(({ role, area }) => (area && role.endsWith('-staff') ? [area] : [])).sort((one, other) => one.length - other.length)[0];

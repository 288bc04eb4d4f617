/** What a table has to know of a column to decide whether it is shown. Widths in pixels. */
export interface ColumnRule {
  key: string;
  /** As wide as this; without it a column takes what the others leave, at least `least`. */
  width?: number;
  least?: number;
  /** Nobody can leave it out: it says what the row is. */
  always?: boolean;
  /** Shown only to whoever chooses it. */
  hidden?: boolean;
  /** Shown by itself where there is at least so much room for all columns. */
  from?: number;
}

export const densities = ['small', 'middle', 'large'] as const;
export type Density = (typeof densities)[number];
export const pagings = ['pages', 'endless'] as const;
export type Paging = (typeof pagings)[number];

/** A set of filters and columns under a name. */
export interface View {
  name: string;
  /** As `filtersIn` writes them. */
  filters: string;
  /** Which columns; those of the table itself when it says none. */
  columns?: string[];
}

/** How somebody wants a table to be. */
export interface Settings {
  columns?: string[];
  density: Density;
  paging: Paging;
  /** Whether single keys move through the rows. */
  keys: boolean;
  views: View[];
}

export const MOST_VIEWS = 20;
export const NAME_LENGTH = 20;
/** Narrower than this, rows are cards. */
export const CARDS_BELOW = 640;

const plain: Settings = { density: 'middle', paging: 'endless', keys: true, views: [] };

const isRecord = (given: unknown): given is Record<string, unknown> => typeof given === 'object' && given !== null;
const isTexts = (given: unknown): given is string[] => Array.isArray(given) && given.every((one) => typeof one === 'string');
const isView = (given: unknown): given is View =>
  isRecord(given) &&
  typeof given.name === 'string' &&
  typeof given.filters === 'string' &&
  (given.columns === undefined || isTexts(given.columns));
const among = <T extends string>(values: readonly T[], given: unknown, otherwise: T): T =>
  values.find((value) => value === given) ?? otherwise;

/** What a browser kept; an older or a broken text gives what of it is right. */
export function readSettings(text: string | null): Settings {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? 'null');
  } catch {
    kept = null;
  }
  if (!isRecord(kept)) return plain;
  return {
    ...(isTexts(kept.columns) ? { columns: kept.columns } : {}),
    density: among(densities, kept.density, plain.density),
    paging: among(pagings, kept.paging, plain.paging),
    keys: typeof kept.keys === 'boolean' ? kept.keys : plain.keys,
    views: Array.isArray(kept.views) ? kept.views.filter(isView).slice(0, MOST_VIEWS) : [],
  };
}

/**
 * Those that are shown, in the order of the table: those that were chosen, or those that there is room for, where the one that asks for
 * the most room goes first.
 * @param chosen by whoever looks; undefined when they left it to the table
 * @param room for columns, in pixels
 */
export function shownOf<C extends ColumnRule>(columns: readonly C[], chosen: readonly string[] | undefined, room: number): C[] {
  if (chosen) return columns.filter(({ key, always }) => always ?? chosen.includes(key));
  const shown = columns.filter(({ always, hidden, from = 0 }) => always ?? (!hidden && from <= room));
  const leaving = shown.filter(({ always, from = 0 }) => !always && from > 0).toSorted((one, other) => one.from! - other.from!);
  while (widthOf(shown) > room && leaving.length > 0) shown.splice(shown.indexOf(leaving.pop()!), 1);
  return shown;
}

/** What is chosen after one was ticked or unticked. */
export function chosenAfter(columns: readonly ColumnRule[], chosen: readonly string[] | undefined, room: number, key: string): string[] {
  const before = shownOf(columns, chosen, room).map((column) => column.key);
  const wanted = before.includes(key) ? before.filter((one) => one !== key) : [...before, key];
  return columns.filter((column) => wanted.includes(column.key)).map((column) => column.key);
}

/** How wide the columns are at least. */
export const widthOf = (columns: readonly ColumnRule[]): number =>
  columns.reduce((sum, { width, least = 160 }) => sum + (width ?? least), 0);

/** The filters that an address holds, always written in the same way; which row is open is none. */
export function filtersIn(query: URLSearchParams): string {
  const filters = new URLSearchParams([...query].filter(([name, value]) => name !== 'open' && value !== ''));
  filters.sort();
  return filters.toString();
}

const sameTexts = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The view that is looked at: '' for the default, undefined when what is shown has no name. */
export function viewNow({ views, columns }: Settings, filters: string): string | undefined {
  if (filters === '' && columns === undefined) return '';
  return views.find((view) => view.filters === filters && sameTexts(view.columns, columns))?.name;
}

/** Keeps what is shown under a name: anew when there is one of that name, last otherwise. The oldest goes when there are too many. */
export function withView(settings: Settings, name: string, filters: string): Settings {
  const { columns, views } = settings;
  const view: View = { name, filters, ...(columns ? { columns } : {}) };
  const next = views.some((one) => one.name === name) ? views.map((one) => (one.name === name ? view : one)) : [...views, view];
  return { ...settings, views: next.slice(-MOST_VIEWS) };
}

export const withoutView = (settings: Settings, name: string): Settings => ({
  ...settings,
  views: settings.views.filter((one) => one.name !== name),
});

/** With these columns, or those of the table itself. */
export function withColumns({ columns: _before, ...settings }: Settings, columns: string[] | undefined): Settings {
  return columns ? { ...settings, columns } : settings;
}

/** The row after or before; the first or the last when none is meant yet; undefined at the end. */
export function neighbour(ids: readonly string[], of: string | undefined, step: 1 | -1): string | undefined {
  const place = of === undefined ? -1 : ids.indexOf(of);
  return place < 0 ? ids.at(step === 1 ? 0 : -1) : ids[place + step];
}

export type Key = 'next' | 'previous' | 'open' | 'select' | 'search';

const keys: Readonly<Record<string, Key>> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'previous',
  k: 'previous',
  Enter: 'open',
  x: 'select',
  '/': 'search',
};

/** What a key asks for; nothing with Ctrl, Alt or Meta: those are the browser's. */
export const keyOf = ({ key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): Key | undefined =>
  ctrlKey || altKey || metaKey ? undefined : keys[key.length === 1 ? key.toLowerCase() : key];

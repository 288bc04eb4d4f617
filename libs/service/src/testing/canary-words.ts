/**
 * What a field of a request holds. `personal` may lie in clear nowhere, `words` (free text, in which a name may stand) only where the plan
 * says; a
 * `secret` is a code that opens something; `place` is a point of somebody's life; `plain` is nobody's.
 */
export type FieldKind = 'personal' | 'words' | 'secret' | 'place' | 'plain';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** A field of a request body, by the schema that declares it: `ContactDto.phone`. */
export interface Field {
  key: string;
  schema: Schema;
}

const WELL_KNOWN = ['uuid', 'date', 'date-time', 'binary'];

/** Free text: what is of a fixed form or one of a list tells nothing of anybody. */
const isFree = ({ type, format, ...schema }: Schema): boolean =>
  type === 'string' && schema.enum === undefined && schema.const === undefined && !WELL_KNOWN.includes(format ?? '');

/** Words that are nowhere else: whoever finds one has found somebody's data. */
export class CanaryWords {
  private readonly given = new Map<string, string>();
  private readonly kinds = new Map<string, FieldKind>();

  constructor(private readonly schemas: Readonly<Record<string, Schema>>) {}

  get all(): string[] {
    return [...new Set(this.given.values())];
  }

  kindOf(word: string): FieldKind {
    return this.kinds.get(word)!;
  }

  /** Every free text that a body of this schema may hold. */
  fieldsOf(schema: Schema, name = '', seen: readonly string[] = []): Field[] {
    if (schema.$ref) {
      const next = schema.$ref.split('/').at(-1)!;
      return seen.includes(next) ? [] : this.fieldsOf(this.schemas[next]!, next, [...seen, next]);
    }
    const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((part) =>
      this.fieldsOf(part, name, seen),
    );
    const properties = Object.entries(schema.properties ?? {}).flatMap(([property, inner]) =>
      this.fieldsOf(inner, inner.$ref ? '' : `${name}.${property}`, seen),
    );
    const items = schema.items ? this.fieldsOf(schema.items, name, seen) : [];
    return [...parts, ...properties, ...items, ...(isFree(schema) ? [{ key: name, schema }] : [])];
  }

  /** The body with a canary in every field of a kind that is watched; `sent` is told which. */
  plant(body: unknown, schema: Schema, kindOf: (key: string) => FieldKind | undefined, sent: (key: string) => void, name = ''): unknown {
    const kind = kindOf(name);
    if (kind && kind !== 'plain' && body !== undefined && body !== null && !Array.isArray(body)) {
      sent(name);
      return kind === 'place' ? this.place(body as { lon: number; lat: number }) : this.of(String(body), kind);
    }
    if (schema.$ref) {
      const next = schema.$ref.split('/').at(-1)!;
      return this.plant(body, this.schemas[next]!, kindOf, sent, next);
    }
    const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
    if (parts.length > 0 && !schema.properties) return parts.reduce((planted, part) => this.plant(planted, part, kindOf, sent, name), body);
    if (Array.isArray(body)) return body.map((item) => this.plant(item, schema.items ?? {}, kindOf, sent, name));
    if (typeof body !== 'object' || body === null || !schema.properties) return body;
    return Object.fromEntries(
      Object.entries(body).map(([property, value]) => {
        const inner = schema.properties![property];
        const key = `${name}.${property}`;
        return [property, inner ? this.plant(value, inner, kindOf, sent, inner.$ref && !kindOf(key) ? '' : key) : value];
      }),
    );
  }

  /** Watches for a word that comes another way than in a request's body: in a sheet, sealed in an event. @returns it */
  watch(word: string, kind: FieldKind): string {
    this.given.set(word, word);
    this.kinds.set(word, kind);
    return word;
  }

  /** Which of them a text holds: as it is, in base64, in hexadecimal, or as it stands in an address or in JSON. */
  foundIn(text: string): string[] {
    return this.all.filter((word) =>
      formsOf(word).some((form) => (/^\d+$/.test(form) ? new RegExp(`(?<![\\da-f])${form}(?![\\da-f])`).test(text) : text.includes(form))),
    );
  }

  /**
   * The same word gets the same canary, so that two phones that are one stay one. What cannot be another (a code, a date, an identity
   * number) is its own.
   */
  private of(original: string, kind: FieldKind): string {
    const known = this.given.get(original);
    if (known) return known;
    if (this.kinds.has(original)) return original;
    const canary = kind === 'secret' || /^(\d{4}-\d\d-\d\d|\d{17}[\dX]$)/.test(original) ? original : shaped(original, this.given.size);
    this.given.set(original, canary);
    this.kinds.set(canary, kind);
    return canary;
  }

  private place({ lon, lat }: { lon: number; lat: number }): { lon: number; lat: number } {
    return { lon: Number(this.number(lon)), lat: Number(this.number(lat)) };
  }

  private number(original: number): string {
    const known = this.given.get(String(original));
    if (known) return known;
    const canary = `${original.toFixed(4)}${100 + this.given.size}`;
    this.given.set(String(original), canary);
    this.kinds.set(canary, 'place');
    return canary;
  }
}

/** A word that keeps the form of the original, for the sake of whoever checks it. */
function shaped(original: string, n: number): string {
  if (/^\+?[\d -]{5,20}$/.test(original)) return `13${String(80_999_000 + n).padStart(9, '0')}`;
  if (/^[\x20-\x7e]+$/.test(original)) return `quejinsi${n}${original.includes(' ') ? ' a long word' : ''}`;
  return `雀金丝${String(n).padStart(3, '0')}`;
}

function formsOf(word: string): string[] {
  const bytes = Buffer.from(word);
  // In base64 a word begins at one of three places of a group of four letters; those that it shares with its neighbours are left off.
  const base64 = [0, 1, 2].map((lead) =>
    Buffer.concat([Buffer.alloc(lead), bytes])
      .toString('base64')
      .slice(lead === 0 ? 0 : 4, -4),
  );
  const escaped = [...word]
    .map((letter) => (letter.charCodeAt(0) > 127 ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter))
    .join('');
  return [
    ...new Set([
      word,
      bytes.toString('hex'),
      encodeURIComponent(word),
      escaped,
      ...base64.filter((form) => form.length >= 6),
      ...base64.filter((form) => form.length >= 6).map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    ]),
  ];
}

import { maskAddress, maskContacts, maskIdNumber, maskName, maskPhone } from './masks.rules.js';

/** How much of a field somebody sees. */
export type Sight = 'whole' | 'masked' | 'none';

/** What is left of a field when it is masked. */
const masks = {
  name: maskName,
  phone: maskPhone,
  address: maskAddress,
  'id-number': maskIdNumber,
  /** 2018-03-12 → 2018 */
  year: (day: string) => day.slice(0, 4),
  /** Free text without what leads to somebody. */
  text: maskContacts,
  /** That there is something. */
  hidden: () => '***',
} as const;

export type Mask = keyof typeof masks;

interface Field<Part extends string, Purpose extends string> {
  /** The purpose for which it is read; without one for any of them. */
  for?: Purpose;
  whole?: readonly Part[];
  masked?: readonly Part[];
  /** How it is masked. */
  mask?: Mask;
  /** On what else it depends, in words for the documentation. */
  if?: string;
}

interface Definition<F extends string, Part extends string, Purpose extends string> {
  /** Whose: as the documentation says it. */
  of: string;
  /** What it is read for, each in words for the documentation. */
  purposes: { readonly [P in Purpose]: string };
  /** In which part somebody reads it, each in words for the documentation. */
  parts: { readonly [P in Part]: string };
  fields: { readonly [N in F]: Field<NoInfer<Part>, NoInfer<Purpose>> };
}

/** What is known of somebody, and who sees how much of it for what: one table that services read, and docs/personal-data.md shows. */
export class SightTable<F extends string, Part extends string, Purpose extends string> {
  readonly fields: readonly F[];

  /** @throws Error for a field that nobody sees, or that is masked and does not say how */
  constructor(readonly definition: Definition<F, Part, Purpose>) {
    this.fields = Object.keys(definition.fields) as F[];
    for (const name of this.fields) {
      const { whole = [], masked = [], mask } = definition.fields[name];
      if (whole.length + masked.length === 0) throw new Error(`${definition.of}: nobody sees ${name}`);
      if (masked.length > 0 !== (mask !== undefined)) throw new Error(`${definition.of}: how is ${name} masked, and for whom?`);
    }
  }

  /** How much of a field is for whoever reads in these parts: the most that any of them gives. @param purpose undefined: for any */
  sight(field: F, parts: readonly string[], purpose?: Purpose): Sight {
    const { whole = [], masked = [], for: only } = this.definition.fields[field];
    if (purpose && only && purpose !== only) return 'none';
    const inPart = (given: readonly string[]) => given.some((part) => parts.includes(part));
    if (inPart(whole)) return 'whole';
    return inPart(masked) ? 'masked' : 'none';
  }

  /** The fields of which these parts see anything. */
  seen(parts: readonly string[], purpose?: Purpose): F[] {
    return this.fields.filter((field) => this.sight(field, parts, purpose) !== 'none');
  }

  /** Is anything of it masked for these parts? */
  isMasked(parts: readonly string[], purpose?: Purpose): boolean {
    return this.fields.some((field) => this.sight(field, parts, purpose) === 'masked');
  }

  /** One value as these parts see it; undefined when it is not for them. */
  shown(field: F, value: string | undefined, parts: readonly string[], purpose?: Purpose): string | undefined {
    if (value === undefined) return undefined;
    const sight = this.sight(field, parts, purpose);
    if (sight === 'none') return undefined;
    return sight === 'whole' ? value : masks[this.definition.fields[field].mask!](value);
  }

  /** What these parts see of somebody: what is not for them is left out. */
  show(values: { readonly [N in F]?: string | undefined }, parts: readonly string[], purpose?: Purpose): { [N in F]?: string } {
    const shown: { [N in F]?: string } = {};
    for (const field of this.fields) {
      const value = this.shown(field, values[field], parts, purpose);
      if (value) shown[field] = value;
    }
    return shown;
  }
}

/** Declares who sees what of somebody. @throws Error when the table is not whole: the spec of its rules, or the service, does not start */
export const sightOf = <const F extends string, const Part extends string, const Purpose extends string>(
  definition: Definition<F, Part, Purpose>,
): SightTable<F, Part, Purpose> => new SightTable(definition);

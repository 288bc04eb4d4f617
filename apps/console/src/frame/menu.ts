import type { Access } from '../session/session.js';
import { opensTo, type Facts, type FlatPage } from './manifest.js';

/** Areas of work, as the side menu has them from the top. */
export const sections = ['desk', 'cases', 'volunteering', 'work', 'youth', 'people', 'system'] as const;
export type SectionName = (typeof sections)[number];

type WithMenu = FlatPage & { menu: NonNullable<FlatPage['menu']> };
type WithBar = FlatPage & { bar: NonNullable<FlatPage['bar']> };

export interface Section {
  name: SectionName;
  entries: WithMenu[];
}

/** Does somebody work here, and so reads the areas' official names and needs the whole menu also on a phone? */
export const hasDuties = ({ works, operates, administers, leads, teaches }: Access): boolean =>
  works || operates || administers || leads || teaches;

/** The side menu of somebody, without sections in which they have nothing. */
export function menuOf(pages: readonly FlatPage[], facts: Facts): Section[] {
  const entries = pages
    .filter((page): page is WithMenu => page.menu !== undefined)
    .filter(({ opens, menu }) => opensTo(opens, facts) && (menu.shown?.(facts) ?? true))
    .sort((a, b) => a.menu.order - b.menu.order);
  return sections
    .map((name) => ({ name, entries: entries.filter(({ menu }) => menu.section === name) }))
    .filter((section) => section.entries.length > 0);
}

/** The bar at the bottom of a phone: the same for everybody who is signed in. */
export const barOf = (pages: readonly FlatPage[], of: 'visitor' | 'member'): WithBar[] =>
  pages.filter((page): page is WithBar => page.bar?.of.includes(of) ?? false).sort((a, b) => a.bar.order - b.bar.order);

import type { ComponentType } from 'react';

import type { Access as Rights } from '../session/session.js';
import type { BarIconName } from './bar-icons.js';
import type { IconName } from './icons.js';
import type { SectionName } from './menu.js';

/** Who may open a page: anybody, whoever is signed in, or those whose roles open it. The services decide anew for each request. */
export type Opens = 'anybody' | 'signedIn' | Exclude<keyof Rights, 'area'>;

/** What decides, beside who may open a page, whether its menu entry is of use to somebody. */
export interface Facts extends Rights {
  /** Stands for an employer. */
  hires: boolean;
  /** Acts for somebody of their family. */
  acts: boolean;
}

interface MenuEntry {
  section: SectionName;
  /** Within the section, from the top. */
  order: number;
  icon: IconName;
  /** Everybody who may open the page has the entry when this is left out. */
  shown?: (facts: Facts) => boolean;
}

interface BarEntry {
  of: readonly ('visitor' | 'member')[];
  /** From the left. */
  order: number;
  icon: BarIconName;
  /** Key of the words under the icon, of those that are loaded first. */
  words: string;
  raised?: boolean;
}

export interface Page {
  path: string;
  /** Key of the title's words, which are also the menu entry's. They name nobody: a browser keeps them. */
  title: string;
  /** As the frame around it when left out. */
  opens?: Opens;
  /** Path of the page above it, for the breadcrumbs; of several, the first that opens to the reader. The first page when left out. */
  parent?: string | readonly string[];
  menu?: MenuEntry;
  bar?: BarEntry;
  /** Its words are among those of the first page, and it is drawn without antd, so that a visitor loads neither for it. */
  early?: boolean;
  page: () => Promise<ComponentType>;
}

/** What stays around several pages, as tabs do. */
export interface Frame {
  frame: () => Promise<ComponentType>;
  opens?: Opens;
  pages: readonly (Page | Frame)[];
}

/** What a feature brings: its pages and how one gets there. It loads none of their code. */
export type Manifest = readonly ((Page | Frame) & { opens: Opens })[];

export interface FlatPage extends Page {
  opens: Opens;
}

/** All pages, each with who may open it. */
export const pagesOf = (nodes: readonly (Page | Frame)[], around: Opens = 'anybody'): FlatPage[] =>
  nodes.flatMap((node) => {
    const opens = node.opens ?? around;
    return 'frame' in node ? pagesOf(node.pages, opens) : [{ ...node, opens }];
  });

/** Does the page open to somebody? @param rights of nobody when undefined */
export const opensTo = (opens: Opens, rights: Rights | undefined): boolean =>
  opens === 'anybody' || (rights !== undefined && (opens === 'signedIn' || rights[opens]));

/** Paths of the pages that may stand above one. */
export const parentsOf = ({ path, parent = '/' }: Page): readonly string[] =>
  path === '/' ? [] : typeof parent === 'string' ? [parent] : parent;

/** The page and those above it, from the first page down. @param rights of nobody when undefined */
export function trailOf(page: Page, all: ReadonlyMap<string, FlatPage>, rights: Rights | undefined): Page[] {
  const above = parentsOf(page).map((path) => all.get(path));
  const parent = above.find((one) => one !== undefined && opensTo(one.opens, rights));
  return parent ? [...trailOf(parent, all, rights), page] : [page];
}

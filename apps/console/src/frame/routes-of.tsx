import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

import { lateWords } from '../i18n/index.js';
import { For } from '../session/for.js';
import { SignedInOnly } from '../session/signed-in-only.js';
import type { Frame, Opens, Page } from './manifest.js';

/** A page comes with its words. */
const withWords =
  (load: () => Promise<ComponentType>, words: () => Promise<void> = lateWords) =>
  async () => {
    const [Component] = await Promise.all([load(), words()]);
    return { Component };
  };
const hasThem = async () => undefined;

function routeOf(node: Page | Frame, opens: Opens): RouteObject {
  if ('frame' in node) return { lazy: withWords(node.frame), children: routesOf(node.pages, opens) };
  return { path: node.path, handle: node, lazy: withWords(node.page, node.early ? hasThem : lateWords) };
}

/** Lets through whom the pages open to. Whoever is nobody yet signs in and comes back; whom roles keep out is told so. */
function guarded(opens: Opens, children: RouteObject[]): RouteObject[] {
  if (opens === 'anybody') return children;
  return [{ element: <SignedInOnly />, children: opens === 'signedIn' ? children : [{ element: <For who={opens} />, children }] }];
}

/** @param around who gets as far as here: those are not asked again */
export function routesOf(nodes: readonly (Page | Frame)[], around: Opens = 'anybody'): RouteObject[] {
  return [...Map.groupBy(nodes, (node) => node.opens ?? around)].flatMap(([opens, group]) => {
    const routes = group.map((node) => routeOf(node, opens));
    return opens === around ? routes : guarded(opens, routes);
  });
}

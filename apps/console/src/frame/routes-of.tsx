import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

import { For } from '../session/for.js';
import { SignedInOnly } from '../session/signed-in-only.js';
import { withComponents } from '../shared/late.js';
import type { Frame, Opens, Page } from './manifest.js';

const lazily = (load: () => Promise<ComponentType>) => async () => ({ Component: await withComponents(load) });

function routeOf(node: Page | Frame, opens: Opens): RouteObject {
  if ('frame' in node) return { lazy: lazily(node.frame), children: routesOf(node.pages, opens) };
  const { path, page, early } = node;
  return { path, handle: node, lazy: early ? async () => ({ Component: await page() }) : lazily(page) };
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

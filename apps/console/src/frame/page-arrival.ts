import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useMatches } from 'react-router';

import type { Page } from './manifest.js';

/** A page whose heading takes longer than this has none. */
const HEADING_MS = 10_000;

/**
 * What a browser does by itself when a page is loaded: a title of its own, and whoever reads with their ears begins at its heading.
 * @returns what a screen reader says
 */
export function usePageArrival(): string {
  const { t, i18n } = useTranslation();
  const { pathname } = useLocation();
  const handle = useMatches().at(-1)?.handle as Pick<Page, 'title'> | undefined;
  // The words come with the page.
  const title = handle && i18n.exists(handle.title) ? t(handle.title) : undefined;
  const [first, setFirst] = useState<string | undefined>(pathname);

  useEffect(() => {
    document.title = title ? `${title} · ${t('app.name')}` : t('app.name');
  }, [title, t]);

  useEffect(() => {
    // A page that the browser loaded it has told of itself.
    if (pathname === first) return;
    setFirst(undefined);
    return whenThere('#main h1', (heading) => {
      const main = heading.closest('main')!;
      // Whoever is at a field or a tab of this page stays there.
      if (document.activeElement !== main && main.contains(document.activeElement)) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    });
  }, [pathname, first]);

  return title && pathname !== first ? t('page.announced', { title }) : '';
}

function whenThere(selector: string, found: (element: HTMLElement) => void): () => void {
  const look = () => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) return;
    stop();
    found(element);
  };
  const observer = new MutationObserver(look);
  const timer = setTimeout(() => stop(), HEADING_MS);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(document.body, { childList: true, subtree: true });
  look();
  return stop;
}

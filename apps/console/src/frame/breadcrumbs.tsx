import { useTranslation } from 'react-i18next';
import { generatePath, Link, useMatches, useParams } from 'react-router';

import { accessOf, useMe, type Access } from '../session/session.js';
import { trailOf, type Page } from './manifest.js';
import { pagesByPath } from './manifests.js';

/** The open page and those above it, from the first page down; nothing where there is no page. */
export function useTrail(rights: Access | undefined): Page[] {
  const { path } = (useMatches().at(-1)?.handle ?? {}) as Partial<Page>;
  const page = path === undefined ? undefined : pagesByPath.get(path);
  return page ? trailOf(page, pagesByPath, rights) : [];
}

/** Where the page stands among the others, and the way back up. On a phone the page's own links do. */
export function Breadcrumbs() {
  const { t, i18n } = useTranslation();
  const { data: me } = useMe();
  const trail = useTrail(me ? accessOf(me) : undefined);
  const params = useParams();
  // The words come with the page.
  if (trail.length < 2 || !trail.every(({ title }) => i18n.exists(title))) return null;
  return (
    <nav className="breadcrumbs" aria-label={t('nav.breadcrumbs')}>
      <ol>
        {trail.map(({ path, title }, at) => (
          <li key={path}>
            {at < trail.length - 1 ? <Link to={generatePath(path, params)}>{t(title)}</Link> : <span aria-current="page">{t(title)}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

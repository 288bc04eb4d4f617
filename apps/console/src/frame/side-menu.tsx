import { CloseOutlined, MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigation } from 'react-router';

import { accessOf, type Me } from '../session/session.js';
import { useTrail } from './breadcrumbs.js';
import { Counts } from './counts.js';
import { icons } from './icons.js';
import { pages } from './manifests.js';
import { hasDuties, menuOf } from './menu.js';
import { useCounts, useFacts } from './use-facts.js';

const KEY = 'linli.menu';

interface Props {
  me: Me;
  desk: boolean;
  /** On a phone, where it lies over the page. */
  open: boolean;
  close: () => void;
}

/** By area of work: beside the page on a desk, where it can be made narrow, and over it on a phone. */
export function SideMenu({ me, desk, open, close }: Props) {
  if (desk) return <Beside me={me} />;
  return open && <OverPage me={me} close={close} />;
}

function Beside({ me }: { me: Me }) {
  const { t } = useTranslation();
  const [narrow, setNarrow] = useState(localStorage.getItem(KEY) === 'narrow');
  const turn = () => {
    localStorage.setItem(KEY, narrow ? 'wide' : 'narrow');
    setNarrow(!narrow);
  };
  return (
    <nav className={narrow ? 'side narrowed' : 'side'} aria-label={t('nav.menu')}>
      <Entries me={me} />
      <button type="button" className="turn-menu" aria-expanded={!narrow} onClick={turn}>
        {narrow ? <MenuUnfoldOutlined aria-hidden /> : <MenuFoldOutlined aria-hidden />}
        <span className="menu-words">{t(narrow ? 'menu.widen' : 'menu.narrow')}</span>
      </button>
    </nav>
  );
}

/** The browser keeps the keyboard within it, closes it by Escape, and goes back to where one was. */
function OverPage({ me, close }: Pick<Props, 'me' | 'close'>) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="menu-over"
      aria-label={t('nav.menu')}
      onClose={close}
      onClick={({ target }) => {
        // The backdrop, or a link in it.
        if (target === dialog.current || (target as HTMLElement).closest('a')) dialog.current?.close();
      }}
    >
      <nav aria-label={t('nav.menu')}>
        <button type="button" className="tool" onClick={() => dialog.current?.close()}>
          <CloseOutlined aria-hidden /> {t('menu.close')}
        </button>
        <Entries me={me} />
      </nav>
    </dialog>
  );
}

function Entries({ me }: { me: Me }) {
  const { t } = useTranslation();
  const id = useId();
  const facts = useFacts(me);
  const counts = useCounts(me);
  const trail = useTrail(accessOf(me)).map(({ path }) => path);
  const { pathname } = useLocation();
  const going = useNavigation().location?.pathname;
  const menu = menuOf(pages, facts);
  const paths = menu.flatMap(({ entries }) => entries.map(({ path }) => path));
  // Every page stands below the first one, which is meant only when it is open itself.
  const present =
    going !== undefined && paths.includes(going)
      ? going
      : trail.filter((path, at) => at > 0 || trail.length === 1).findLast((path) => paths.includes(path));
  const group = hasDuties(facts) ? 'section' : 'own';
  return menu.map(({ name, entries }) => (
    <div key={name} className="menu-section">
      <p id={id + name}>{t(`menu.${group}.${name}`)}</p>
      <ul className="plain" aria-labelledby={id + name}>
        {entries.map(({ path, title, menu: { icon } }) => {
          const Icon = icons[icon];
          return (
            <li key={path}>
              <Link
                to={path}
                className={path === present ? 'active' : ''}
                aria-current={path === pathname ? 'page' : path === present ? 'true' : undefined}
                title={t(title)}
              >
                <Icon aria-hidden />
                <span className="menu-words">{t(title)}</span>
                <Counts of={counts[path]} />
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  ));
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { icons } from '../frame/icons.js';
import { pages } from '../frame/manifests.js';
import { menuOf } from '../frame/menu.js';
import { useCounts, useFacts } from '../frame/use-facts.js';
import type { Me } from '../session/session.js';
import { Count } from '../shared/badge.js';

/** What somebody of these roles comes for, in large letters. */
export function MemberHome({ me }: { me: Me }) {
  const { t } = useTranslation();
  const facts = useFacts(me);
  const counts = useCounts(me);
  return (
    <>
      <h1>{me.name ? t('home.hello', { name: me.name }) : t('home.helloNobody')}</h1>
      <div className="home-tiles">
        {menuOf(pages, facts)
          .flatMap(({ entries }) => entries)
          .map(({ path, title, menu: { icon, hint } }) => {
            const Icon = icons[icon];
            return (
              hint && (
                <Link key={path} to={path} className="home-tile">
                  <Icon aria-hidden />
                  <strong>
                    {t(title)}
                    {path === '/dependants' && <Count of={counts[path]!.n} words={t('home.dependantsWaiting', { n: counts[path]!.n })} />}
                  </strong>
                  <span className="quiet">{t(hint)}</span>
                </Link>
              )
            );
          })}
      </div>
    </>
  );
}

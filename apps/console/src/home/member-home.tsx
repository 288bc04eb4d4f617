import {
  CarryOutOutlined,
  FormOutlined,
  HeartOutlined,
  HomeOutlined,
  NotificationOutlined,
  ProfileOutlined,
  ScissorOutlined,
  SearchOutlined,
  SmileOutlined,
  TeamOutlined,
  UsergroupAddOutlined,
  TrophyOutlined,
  UserAddOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useAsked } from '../dependants/use-asked.js';
import { useOwn } from '../employment/employer/use-own.js';
import { accessOf, type Me } from '../session/session.js';
import { Count } from '../shared/badge.js';
import { workEntries, type MaybeEntry } from '../shared/menu-entries.js';

/** What somebody of these roles comes for, in large letters. */
export function MemberHome({ me }: { me: Me }) {
  const { t } = useTranslation();
  const hires = (useOwn(true).data?.items.length ?? 0) > 0;
  const { works, oversees, volunteers, leads, guards, seeks } = accessOf(me);
  const asked = useAsked(works);
  const entries: MaybeEntry[] = [
    ...workEntries(me, hires),
    { to: '/volunteer', words: 'volunteer', icon: <HeartOutlined />, open: volunteers },
    { to: '/team', words: 'team', icon: <TeamOutlined />, open: leads },
    { to: '/report', words: 'report', icon: <FormOutlined />, open: true },
    { to: '/hail', words: 'hail', icon: <NotificationOutlined />, open: !works },
    { to: '/mine', words: 'mine', icon: <ProfileOutlined />, open: true },
    { to: '/dependants', words: 'dependants', icon: <CarryOutOutlined />, open: works },
    { to: '/employment/training', words: 'trainingDesk', icon: <TrophyOutlined />, open: oversees },
    { to: '/seeking', words: 'seeking', icon: <SearchOutlined />, open: !seeks && !works },
    { to: '/training', words: 'training', icon: <TrophyOutlined />, open: !works },
    { to: '/micro-homes', words: 'microHomes', icon: <HomeOutlined />, open: !works },
    { to: '/employment/micro-homes', words: 'microHomes', icon: <HomeOutlined />, open: oversees },
    { to: '/piecework', words: 'piecework', icon: <ScissorOutlined />, open: !works },
    { to: '/volunteer', words: 'volunteer', icon: <HeartOutlined />, open: !volunteers && !works },
    { to: '/children', words: 'children', icon: <SmileOutlined />, open: !guards },
    { to: '/family', words: 'family', icon: <UsergroupAddOutlined />, open: me.actor === undefined },
    { to: '/employer', words: 'hire', icon: <UserAddOutlined />, open: !hires && !works },
  ];
  return (
    <>
      <h1>{me.name ? t('home.hello', { name: me.name }) : t('home.helloNobody')}</h1>
      <div className="home-tiles">
        {entries
          .filter(({ open }) => open)
          .map(({ to, words, icon }) => (
            <Link key={to} to={to} className="home-tile">
              {icon}
              <strong>
                {t(`home.${words}`)}
                {to === '/dependants' && <Count of={asked} words={t('home.dependantsWaiting', { n: asked })} />}
              </strong>
              <span className="quiet">{t(`home.${words}Hint`)}</span>
            </Link>
          ))}
      </div>
    </>
  );
}

import {
  EnvironmentOutlined,
  HeartOutlined,
  HomeOutlined,
  ScissorOutlined,
  SearchOutlined,
  SmileOutlined,
  TrophyOutlined,
  UserAddOutlined,
  UsergroupAddOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Me } from '../session/session.js';

interface Service {
  to: string;
  /** Of `resident.service`. */
  words: string;
  icon: ReactNode;
}

/** What the district offers residents, four in a row. */
export function Services({ me }: { me: Me | null }) {
  const { t } = useTranslation();
  const own: Service[] = [
    ...(me ? [] : [{ to: '/nearby', words: 'nearby', icon: <EnvironmentOutlined /> }]),
    { to: '/children', words: 'children', icon: <SmileOutlined /> },
    { to: '/training', words: 'training', icon: <TrophyOutlined /> },
    { to: '/jobs', words: 'jobs', icon: <SearchOutlined /> },
    { to: '/micro-homes', words: 'microHomes', icon: <HomeOutlined /> },
    { to: '/piecework', words: 'piecework', icon: <ScissorOutlined /> },
    { to: '/volunteer', words: 'volunteer', icon: <HeartOutlined /> },
    // Nobody who acts for somebody else hands that on, or hires in their name.
    ...(me?.actor ? [] : [{ to: '/family', words: 'family', icon: <UsergroupAddOutlined /> }]),
    ...(me?.actor ? [] : [{ to: '/employer', words: 'hire', icon: <UserAddOutlined /> }]),
  ];
  const visitors = ['nearby', 'training', 'jobs'];
  return (
    <nav className="services" aria-label={t('resident.services')}>
      {own
        .filter(({ words }) => me || visitors.includes(words))
        .map(({ to, words, icon }) => (
          <Link key={to} to={to}>
            {icon}
            {t(`resident.service.${words}`)}
          </Link>
        ))}
    </nav>
  );
}

import { AlertOutlined, CameraOutlined, PhoneOutlined, ProfileOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Me } from '../session/session.js';
import { Greeting } from './greeting.js';

/** 长辈模式: four tiles and nothing else. */
export function ElderHome({ me }: { me: Me }) {
  const { t } = useTranslation();
  const tiles = [
    { to: '/hail', words: 'help', icon: <AlertOutlined aria-hidden /> },
    { to: '/report', words: 'report', icon: <CameraOutlined aria-hidden /> },
    { to: '/call', words: 'call', icon: <PhoneOutlined aria-hidden /> },
    { to: '/items', words: 'items', icon: <ProfileOutlined aria-hidden /> },
  ];
  return (
    <>
      <Greeting me={me} hidden />
      <nav className="elder-tiles" aria-label={t('resident.title')}>
        {tiles.map(({ to, words, icon }) => (
          <Link key={to} to={to} className={words}>
            {icon}
            <strong>{t(`resident.elder.${words}`)}</strong>
          </Link>
        ))}
      </nav>
    </>
  );
}

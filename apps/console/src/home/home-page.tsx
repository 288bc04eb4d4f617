import { AuditOutlined, BarChartOutlined, BookOutlined, FormOutlined, HeartOutlined, HomeOutlined, NotificationOutlined, ProfileOutlined, ReadOutlined, ScissorOutlined, SearchOutlined, ShopOutlined, SmileOutlined, SolutionOutlined, TeamOutlined, ToolOutlined, TrophyOutlined, UserAddOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useOwn } from '../employment/employer/use-own.js';
import { doorsOf, signIn, useMe } from '../session/session.js';
import { Loaded } from '../shared/states.js';

/** The first page: what somebody of these roles comes for, in large letters. */
export function HomePage() {
  const { t } = useTranslation();
  const me = useMe();
  const hires = (useOwn(Boolean(me.data)).data?.items.length ?? 0) > 0;
  return (
    <Loaded of={me}>
      {(somebody) => {
        if (!somebody) {
          return (
            <section className="narrow panel stack">
              <h1>{t('home.visitor')}</h1>
              <p>{t('app.tagline')}</p>
              <p className="quiet">{t('home.signInHint')}</p>
              <Button type="primary" size="large" onClick={() => void signIn()}>{t('nav.signIn')}</Button>
              <Link className="button wide" to="/jobs">{t('home.jobs')}</Link>
            </section>
          );
        }
        const { works, oversees, volunteers, leads, guards, teaches, seeks } = doorsOf(somebody);
        const doors = [
          { to: '/children', words: 'children', icon: <SmileOutlined />, open: guards },
          { to: '/seeking', words: 'seeking', icon: <SearchOutlined />, open: seeks },
          { to: '/classes', words: 'classes', icon: <BookOutlined />, open: teaches },
          { to: '/employer', words: 'employer', icon: <UserAddOutlined />, open: hires },
          { to: '/work', words: 'work', icon: <ToolOutlined />, open: works },
          { to: '/ledger', words: 'ledger', icon: <AuditOutlined />, open: works },
          { to: '/board', words: 'board', icon: <BarChartOutlined />, open: oversees },
          { to: '/programmes', words: 'programmes', icon: <ReadOutlined />, open: oversees },
          { to: '/employment', words: 'employment', icon: <ShopOutlined />, open: oversees },
          { to: '/volunteers', words: 'volunteers', icon: <SolutionOutlined />, open: oversees },
          { to: '/volunteer', words: 'volunteer', icon: <HeartOutlined />, open: volunteers },
          { to: '/team', words: 'team', icon: <TeamOutlined />, open: leads },
          { to: '/report', words: 'report', icon: <FormOutlined />, open: true },
          { to: '/hail', words: 'hail', icon: <NotificationOutlined />, open: !works },
          { to: '/mine', words: 'mine', icon: <ProfileOutlined />, open: true },
          { to: '/employment/training', words: 'trainingDesk', icon: <TrophyOutlined />, open: oversees },
          { to: '/seeking', words: 'seeking', icon: <SearchOutlined />, open: !seeks && !works },
          { to: '/training', words: 'training', icon: <TrophyOutlined />, open: !works },
          { to: '/micro-homes', words: 'microHomes', icon: <HomeOutlined />, open: !works },
          { to: '/employment/micro-homes', words: 'microHomes', icon: <HomeOutlined />, open: oversees },
          { to: '/piecework', words: 'piecework', icon: <ScissorOutlined />, open: !works },
          { to: '/volunteer', words: 'volunteer', icon: <HeartOutlined />, open: !volunteers && !works },
          { to: '/children', words: 'children', icon: <SmileOutlined />, open: !guards },
          { to: '/employer', words: 'hire', icon: <UserAddOutlined />, open: !hires && !works },
        ];
        return (
          <>
            <h1>{t('home.hello', { name: somebody.name })}</h1>
            <div className="big-doors">
              {doors.filter(({ open }) => open).map(({ to, words, icon }) => (
                <Link key={to} to={to} className="big-door">
                  {icon}
                  <strong>{t(`home.${words}`)}</strong>
                  <span className="quiet">{t(`home.${words}Hint`)}</span>
                </Link>
              ))}
            </div>
          </>
        );
      }}
    </Loaded>
  );
}

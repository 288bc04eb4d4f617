import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { useMe } from '../../session/session.js';
import { Badge } from '../../shared/badge.js';
import { useLive, useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { HomeActions } from './home-actions.js';
import { JoinForm } from './join-form.js';
import { Leave } from './leave.js';
import { MembersPanel } from './members-panel.js';
import { NeedList } from './need-list.js';
import { TellForm } from './tell-form.js';
import type { MicroHome } from './types.js';

/** One micro-home: to join, to tell something, and for its host whoever came with what. */
export function HomePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: me } = useMe();
  useLive('employment', me ? [`account:${me.accountId}`] : []);
  const read = useRead(at('/api/employment/v1/micro-homes/{id}', { id }));
  return (
    <section className="narrow">
      <Link to="/micro-homes" className="back">
        ‹ {t('microHome.title')}
      </Link>
      <Loaded of={read}>{(home) => <Home of={home} />}</Loaded>
    </section>
  );
}

function Home({ of }: { of: MicroHome }) {
  const { t } = useTranslation();
  const open = of.state === 'open' && of.hosted;
  return (
    <>
      <section className="panel stack" aria-label={of.name}>
        <div className="row between">
          <h1 className="flat">{of.name}</h1>
          {!open && <Badge large tone="quiet" words={t(of.state === 'closed' ? 'microHome.closed' : 'microHome.noHost')} />}
        </div>
        <dl className="facts">
          <dt>{t('microHome.site')}</dt>
          <dd>{of.site}</dd>
          {of.hours && (
            <>
              <dt>{t('microHome.hours')}</dt>
              <dd>{of.hours}</dd>
            </>
          )}
        </dl>
        <HomeActions of={of} />
      </section>
      {of.hosting && (
        <>
          <h2>{t('microHome.toldHere')}</h2>
          <NeedList of={at('/api/employment/v1/micro-homes/{id}/needs', { id: of.id })} empty="noneToldHere" />
          {open && <TellForm home={of.id} walkIn />}
          <MembersPanel home={of.id} />
        </>
      )}
      {of.member && !of.hosting && (
        <>
          {open && <TellForm home={of.id} />}
          <h2>{t('microHome.told')}</h2>
          <NeedList of={at('/api/employment/v1/needs')} home={of.id} empty="noneTold" />
        </>
      )}
      {of.allowedActions.includes('join') && !of.allowedActions.includes('change') && <JoinForm home={of} />}
      {of.member && <Leave home={of} />}
    </>
  );
}

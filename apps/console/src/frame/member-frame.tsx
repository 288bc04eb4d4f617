import { BellOutlined } from '@ant-design/icons';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

import { useOwn } from '../employment/employer/use-own.js';
import { useTold } from '../notices/use-told.js';
import { accessOf, type Me } from '../session/session.js';
import { useAreaNames } from '../shared/areas.js';
import { useOutboxSender } from '../shared/outbox/use-outbox.js';
import { useLive } from '../shared/query.js';
import { Counts } from './counts.js';
import { hasDuties } from './menu.js';
import { SearchTool } from './search-tool.js';
import { useCounts } from './use-facts.js';

export { SideMenu } from './side-menu.js';

const MarksSender = lazy(async () => ({ default: (await import('../youth/teacher/marks-sender.js')).MarksSender }));

/** How much is unread or waits behind a page. */
export const CountAt = ({ path, me }: { path: string; me: Me }) => <Counts of={useCounts(me)[path]} />;

/** The community that somebody works in. */
export function Community({ me }: { me: Me }) {
  const code = me.held.find(({ area }) => area)?.area?.slice(0, 12);
  const name = useAreaNames().get(code ?? '');
  return name ? <span className="community">{name}</span> : null;
}

/** What waits to be sent and to be read. It also listens, sends, and sees to it that the console opens on this phone without a network. */
export function MemberTools({ me, desk }: { me: Me; desk: boolean }) {
  const { t } = useTranslation();
  const { accountId } = me;
  const { pathname } = useLocation();
  const unsent = useOutboxSender(accountId);
  useListening(me);
  useEffect(() => void import('../shared/offline-app.js'), []);
  return (
    <>
      {(desk || hasDuties(accessOf(me))) && <SearchTool words={desk} />}
      {!pathname.startsWith('/classes') && (
        <Suspense>
          <MarksSender accountId={accountId} />
        </Suspense>
      )}
      {unsent > 0 && (
        <Link to="/outbox" className="waiting">
          {t('outbox.badge', { n: unsent })}
        </Link>
      )}
      {desk && (
        <Link to="/notices" className="tool" title={t('nav.notices')}>
          <BellOutlined aria-hidden />
          <span className="hidden">{t('nav.notices')}</span>
          <CountAt path="/notices" me={me} />
        </Link>
      )}
    </>
  );
}

/** Only who may be told something of a service, or is about to, listens to it. */
function useListening(me: Me): void {
  const { works, oversees, operates, guards, teaches, seeks, volunteers } = accessOf(me);
  const { grid, youth, employment, volunteering } = useTold(me.accountId, { operates });
  const hires = (useOwn().data?.items.length ?? 0) > 0;
  const { pathname } = useLocation();
  const at = (...paths: string[]) => paths.some((path) => pathname.startsWith(path));
  const listens = (to: boolean) => (to ? [`account:${me.accountId}`] : []);
  useLive('youth', listens(guards || teaches || oversees || youth.any || at('/children')));
  useLive('grid', listens(works || grid.any || at('/report', '/mine', '/cases')));
  useLive('employment', listens(hires || seeks || oversees || employment.any || at('/employer')));
  useLive('volunteering', listens(volunteers || volunteering.any || at('/hail', '/volunteer')));
}

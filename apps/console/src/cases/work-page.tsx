import { useTranslation } from 'react-i18next';

import { ErrandList } from '../errands/errand-list.js';
import { accessOf, useMe } from '../session/session.js';
import { useLive } from '../shared/query.js';
import { WorkList } from './work-list.js';

/** A grid worker's day on a phone: what is late first. */
export function WorkPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const { area } = accessOf(me);
  useLive('grid', area ? [`cases:${area}`] : []);
  return (
    <section className="narrow">
      <h1>{t('work.title')}</h1>
      <div className="stack">
        <ErrandList />
        <WorkList />
      </div>
    </section>
  );
}

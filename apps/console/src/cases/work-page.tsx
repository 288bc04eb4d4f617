import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { accessOf, useMe } from '../session/session.js';
import { ErrandList } from '../errands/errand-list.js';
import { useLive } from '../shared/query.js';
import { CaseList } from './case-list.js';
import { openStates, type CaseState } from './case.js';

const tabs: Record<'todo' | 'doing' | 'all', CaseState[]> = {
  todo: ['registered', 'returned'],
  doing: ['accepted', 'dispatched', 'handling'],
  all: openStates,
};

/** A grid worker's day on a phone: what is late first. */
export function WorkPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const [tab, setTab] = useState<keyof typeof tabs>('todo');
  const { area } = accessOf(me);
  useLive('grid', area ? [`cases:${area}`] : []);
  return (
    <section className="narrow">
      <h1>{t('work.title')}</h1>
      <div className="stack">
        <ErrandList />
        <Segmented
          block
          aria-label={t('work.title')}
          value={tab}
          onChange={setTab}
          options={(['todo', 'doing', 'all'] as const).map((value) => ({ value, label: t(`work.${value}`) }))}
        />
        <div>
          <CaseList key={tab} lateFirst kept of={{ state: tabs[tab] }} empty={t('work.empty')} />
        </div>
      </div>
    </section>
  );
}

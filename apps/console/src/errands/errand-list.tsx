import { at } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { usePages } from '../shared/query.js';
import { Loaded, More } from '../shared/states.js';
import { ErrandCard } from './errand-card.js';

const FEW = 2;

/** What can be done on the way: above the cases, a few of them, so that those stay in sight. Nothing is said when there are none. */
export function ErrandList() {
  const { t } = useTranslation();
  const pages = usePages(at('/api/grid/v1/errands'), { kept: true });
  const [all, setAll] = useState(false);
  return (
    <Loaded of={{ ...pages, data: pages.items }}>
      {(items) => {
        if (items.length === 0) return null;
        const shown = all ? items : items.slice(0, FEW);
        const more = pages.hasNextPage ? t('errand.many') : t('errand.all', { n: items.length });
        return (
          <section className="stack" aria-label={t('errand.title')}>
            <h2>{t('errand.title')}</h2>
            <div>
              {shown.map((one) => (
                <ErrandCard key={one.id} of={one} />
              ))}
            </div>
            {!all && items.length > FEW && (
              <Button block size="large" onClick={() => setAll(true)}>
                {more}
              </Button>
            )}
            {all && <More of={pages} />}
          </section>
        );
      }}
    </Loaded>
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Rows } from './list-table.js';

/** Which rows are shown: all that were read, or one page of them, and what leads to the others. @param asked what the list was asked for */
export function usePlace<R>(of: Rows<R>, byPage: boolean, asked: string) {
  const { t } = useTranslation();
  const [at, setAt] = useState({ asked, n: 0 });
  const read = of.data?.pages ?? [];
  const n = at.asked === asked ? Math.min(at.n, Math.max(0, read.length - 1)) : 0;
  const go = (to: number) => setAt({ asked, n: to });
  const after = async () => {
    if (n + 1 >= read.length) await of.fetchNextPage?.();
    go(n + 1);
  };
  if (!byPage)
    return {
      rows: of.items ?? [],
      hasMore: of.hasNextPage ?? false,
      more: () => void (of.hasNextPage && of.fetchNextPage?.()),
      footer: of.hasNextPage && (
        <Button block size="large" className="on-screen" loading={of.isFetchingNextPage ?? false} onClick={() => void of.fetchNextPage?.()}>
          {t('common.more')}
        </Button>
      ),
    };
  const hasMore = n + 1 < read.length || (of.hasNextPage ?? false);
  return {
    rows: read[n]?.items ?? [],
    hasMore,
    more: () => void (hasMore && after()),
    footer: (n > 0 || hasMore) && (
      <nav className="row on-screen table-pages" aria-label={t('table.paging')}>
        <Button size="large" disabled={n === 0} onClick={() => go(n - 1)}>
          {t('table.pageBefore')}
        </Button>
        <span>{t('table.page', { n: n + 1 })}</span>
        <Button size="large" disabled={!hasMore} loading={of.isFetchingNextPage ?? false} onClick={() => void after()}>
          {t('table.pageAfter')}
        </Button>
      </nav>
    ),
  };
}

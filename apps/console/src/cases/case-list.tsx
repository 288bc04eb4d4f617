import { at } from '@linli/client';

import { usePages } from '../shared/query.js';
import { KeptWords, Loaded, More, Nothing } from '../shared/states.js';
import type { CaseState } from './case.js';
import { CaseCard } from './case-card.js';

/** Cases as cards, page by page; those that are late first among those that are shown. */
export function CaseList({
  of,
  empty,
  lateFirst = false,
  kept = false,
}: {
  of: { state: CaseState[] } | { relation: 'reported' | 'followed' };
  empty: string;
  lateFirst?: boolean;
  kept?: boolean;
}) {
  const pages = usePages(at('/api/grid/v1/cases', of), { kept });
  return (
    <Loaded of={{ ...pages, data: pages.items }}>
      {(items) => {
        if (items.length === 0) return <Nothing words={empty} />;
        const shown = lateFirst
          ? items.toSorted(
              (a, b) => Number(b.overdue !== undefined) - Number(a.overdue !== undefined) || a.dueAnswerAt.localeCompare(b.dueAnswerAt),
            )
          : items;
        return (
          <>
            <KeptWords at={pages.keptAt} />
            {shown.map((one) => (
              <CaseCard key={one.id} of={one} />
            ))}
            <More of={pages} />
          </>
        );
      }}
    </Loaded>
  );
}

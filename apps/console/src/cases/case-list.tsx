import { at } from '@linli/client';

import { usePages } from '../shared/query.js';
import { KeptWords, Loaded, More, Nothing } from '../shared/states.js';
import type { CaseState } from './case.js';
import { CaseCard } from './case-card.js';
import { CaseWork } from './case-work.js';

const FEW = 5;

/** Cases as cards, page by page; those that are late first among those that are shown. */
export function CaseList({
  of,
  empty,
  lateFirst = false,
  kept = false,
  acts = false,
  few = false,
}: {
  of: { state: CaseState[] } | { overdue: true } | { dueToday: true } | { relation: 'reported' | 'followed' };
  empty: string;
  lateFirst?: boolean;
  kept?: boolean;
  /** With what a worker does at once. */
  acts?: boolean;
  /** The first of them only: the page of the rest is beside it. */
  few?: boolean;
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
            {shown.slice(0, few ? FEW : undefined).map((one) =>
              acts ? (
                <div key={one.id} className="case-with-work">
                  <CaseCard of={one} />
                  <CaseWork of={one} />
                </div>
              ) : (
                <CaseCard key={one.id} of={one} />
              ),
            )}
            {!few && <More of={pages} />}
          </>
        );
      }}
    </Loaded>
  );
}

import type { ReactNode } from 'react';

import { Nothing } from '../states.js';

interface Card<R> {
  key: string;
  title: string;
  always?: boolean;
  hidden?: boolean;
  render: (row: R) => ReactNode;
}

/** Rows on a phone: what each is called, and the rest of it in lines. */
export function RowCards<R>({
  columns,
  rows,
  idOf,
  none,
}: {
  columns: readonly Card<R>[];
  rows: readonly R[];
  idOf: (row: R) => string;
  none: string;
}) {
  if (rows.length === 0) return <Nothing words={none} />;
  const [head, rest] = [columns.filter(({ always }) => always), columns.filter(({ always, hidden }) => !always && !hidden)];
  return (
    <ul className="plain">
      {rows.map((row) => (
        <li key={idOf(row)} className="item row-card">
          <strong>
            {head.map(({ key, render }) => (
              <span key={key}>{render(row)} </span>
            ))}
          </strong>
          <dl className="facts">
            {rest.map(({ key, title, render }) => (
              <div key={key} className="fact">
                <dt>{title}</dt>
                <dd>{render(row)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from 'react';

interface FigureRow<R> {
  key: string;
  name: ReactNode;
  /** Nothing where too few are behind it to be told. */
  of: R | undefined;
}

interface Props<R> {
  caption: string;
  /** What a row is. */
  first: string;
  columns: readonly { key: string; title: string; render: (of: R) => ReactNode }[];
  rows: readonly FigureRow<R>[];
  /** In place of figures that are not told. */
  few?: string;
}

/** Sums side by side, of which nothing is opened or chosen: rows on a desk, a card each on a phone. */
export function FiguresTable<R>({ caption, first, columns, rows, few }: Props<R>) {
  return (
    <section className="panel">
      <table className="ledger">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {columns.map(({ key, title }) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, of }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {of === undefined ? (
                <td colSpan={columns.length} className="few">
                  {few}
                </td>
              ) : (
                columns.map(({ key: column, title, render }) => (
                  <td key={column} data-of={title}>
                    {render(of)}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

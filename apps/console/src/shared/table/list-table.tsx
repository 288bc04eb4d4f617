import { Button, Table, type TableProps } from 'antd';
import { useEffect, useEffectEvent, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';

import { moment } from '../format.js';
import { Failed, Loading, Nothing } from '../states.js';
import { useAddressQuery } from '../use-address-query.js';
import { BulkDialog, type BulkAction } from './bulk-dialog.js';
import { RowCards } from './row-cards.js';
import { RowDrawer } from './row-drawer.js';
import { chosenIn, type Filters } from './filters.rules.js';
import { ListFilters } from './list-filters.js';
import { PhoneBar } from './phone-bar.js';
import { TableBar } from './table-bar.js';
import { CARDS_BELOW, filtersIn, neighbour, shownOf, widthOf, type ColumnRule, type Key } from './table.rules.js';
import './table.css';
import { useRowKeys } from './use-row-keys.js';
import { usePlace } from './use-place.js';
import { useSettings } from './use-settings.js';
import { useWidth } from './use-width.js';

export interface Column<R> extends ColumnRule {
  title: string;
  render: (row: R) => ReactNode;
  /** What the address's `sort` says for it, where the service gives the list in that order. */
  sort?: { ascend: string; descend: string };
  /** Cut off where it is longer than its column; on paper it stands whole. */
  cut?: boolean;
  /** Of buttons: not on paper. */
  screen?: boolean;
}

/** Rows as `usePages` gives them, or that are read at once. */
export interface Rows<R> {
  items: readonly R[] | undefined;
  data?: { pages: readonly { items: readonly R[]; total?: { count: number; more: boolean } }[] } | undefined;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
  hasNextPage?: boolean;
  isFetchingNextPage?: boolean;
  fetchNextPage?: () => Promise<unknown>;
}

interface Props<R> {
  /** Under which its settings are remembered. */
  name: string;
  title: string;
  columns: readonly Column<R>[];
  of: Rows<R>;
  idOf: (row: R) => string;
  /** What it is called where it is spoken of. */
  nameOf: (row: R) => string;
  /** Instead of rows, when there are none. */
  none: string;
  filters?: Filters;
  /** What else narrows it, in words, for paper. */
  filtered?: readonly string[];
  /** In which order it comes when the address says none. */
  sorted?: string;
  /** What else stands over it. */
  tools?: ReactNode;
  /** Its page, and what is shown of it beside the list. */
  page?: { to: (id: string) => string; show?: (id: string) => ReactNode };
  bulk?: readonly BulkAction<R>[];
}

/**
 * A list for staff. Columns, density and views are remembered for whoever looks; filters, order and the row that is open stand in the
 * address. On a phone rows are cards.
 */
export function ListTable<R extends object>(props: Props<R>) {
  const { name, title, columns, of, idOf, nameOf, none, filters = {}, filtered = [], sorted, tools, page, bulk = [] } = props;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { query, now, set } = useAddressQuery();
  const [settings, change] = useSettings(name);
  const [ref, width] = useWidth<HTMLElement>();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [meant, setMeant] = useState<string>();
  const [acting, setActing] = useState<BulkAction<R>>();
  const paged = of.fetchNextPage !== undefined;
  const pages = usePlace(of, paged && settings.paging === 'pages', filtersIn(query));
  const { rows } = pages;
  const ids = rows.map(idOf);
  const selected = (of.items ?? []).filter((row) => picked.has(idOf(row)));
  const show = page?.show;
  const opened = show ? (query.get('open') ?? undefined) : undefined;
  const cards = width > 0 && width < CARDS_BELOW;

  const select = (id: string) => setPicked((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  const open = (id: string) => {
    setMeant(id);
    if (show) set({ open: id });
    else if (page) void navigate(page.to(id));
  };
  const focus = (id: string) => {
    setMeant(id);
    ref.current?.querySelector<HTMLElement>(`tr[data-row-key="${CSS.escape(id)}"]`)?.focus();
  };
  const move = (step: 1 | -1) => {
    const next = neighbour(ids, opened ? (now().get('open') ?? opened) : meant, step);
    if (next === undefined) return step === 1 ? pages.more() : undefined;
    return opened ? open(next) : focus(next);
  };
  const act: Record<Key, () => void> = {
    next: () => move(1),
    previous: () => move(-1),
    open: () => meant && page && open(meant),
    select: () => bulk.length > 0 && meant && select(meant),
    search: () => ref.current?.ownerDocument.querySelector<HTMLElement>('main input[type="search"]')?.focus(),
  };
  useRowKeys(settings.keys && !acting && !cards, opened !== undefined, (key) => act[key]());

  // Once it is closed and has given the focus up, one is back at its row.
  const left = useRef(opened);
  const goBack = useEffectEvent((id: string) => focus(id));
  useEffect(() => {
    if (!opened && left.current) goBack(left.current);
    left.current = opened;
  }, [opened]);

  const beside = (bulk.length > 0 ? SELECTION : 0) + BORDERS;
  const shown = shownOf(columns, settings.columns, width - beside);
  const place = opened === undefined ? -1 : ids.indexOf(opened);
  const { total } = of.data?.pages[0] ?? {};
  const counted = total && t('table.total', { n: total.more ? `${total.count.toLocaleString()}+` : total.count });
  const listed = of.items && t('table.shown', { n: of.items.length });
  const link = (row: R, words: ReactNode) =>
    page ? (
      <Link
        to={page.to(idOf(row))}
        onClick={(event) => {
          if (!show || event.ctrlKey || event.metaKey || event.shiftKey || cards) return;
          event.preventDefault();
          open(idOf(row));
        }}
      >
        {words}
      </Link>
    ) : (
      words
    );
  const bar = { title, columns, room: width - beside, settings, change, paged, count: [counted, listed].filter(Boolean).join(' · ') };
  const search = filters.search && query.get(filters.search.name);
  const narrowed = [
    ...filtered,
    ...chosenIn(filters, query).map(({ words }) => words),
    ...(search ? [`${t('table.search')} ${search}`] : []),
  ];
  const whole = columns.map((column) => (column.always ? { ...column, render: (row: R) => link(row, column.render(row)) } : column));
  const wanted = whole.filter(({ key }) => shown.some((column) => column.key === key));

  return (
    <section className="list-table" ref={ref} style={{ '--top': `${barHeight()}px` } as CSSProperties}>
      <header className="on-paper">
        <strong>{title}</strong>
        <span>{narrowed.length > 0 ? t('table.filters', { what: narrowed.join(' · ') }) : t('table.noFilters')}</span>
        <span>{[counted, listed, t('table.printedAt', { at: moment(new Date()) })].filter(Boolean).join(' · ')}</span>
      </header>
      {cards ? (
        <PhoneBar {...bar} filters={filters}>
          {tools}
        </PhoneBar>
      ) : (
        <>
          {Object.keys(filters).length > 0 && <ListFilters of={filters} />}
          <TableBar {...bar}>{tools}</TableBar>
        </>
      )}
      {selected.length > 0 && (
        <div className="row panel bulk" role="group" aria-label={t('table.bulkOn')}>
          <strong role="status">{t('table.selected', { n: selected.length })}</strong>
          {bulk.map((action) => {
            const n = selected.filter(action.allows).length;
            return (
              <Button key={action.key} disabled={n === 0} onClick={() => setActing(action)}>
                {t('table.bulk', { what: action.words, n })}
              </Button>
            );
          })}
          <Button type="link" onClick={() => setPicked(new Set())}>
            {t('table.unselect')}
          </Button>
        </div>
      )}
      {of.error && !of.items ? (
        <Failed error={of.error} retry={() => void of.refetch()} />
      ) : cards ? (
        of.isPending ? (
          <Loading />
        ) : (
          <RowCards columns={whole} rows={rows} idOf={idOf} none={none} />
        )
      ) : (
        width > 0 && (
          <Table<R>
            className="panel"
            rowKey={idOf}
            size={settings.density === 'middle' ? 'middle' : settings.density}
            loading={of.isPending}
            dataSource={rows}
            pagination={false}
            tableLayout="fixed"
            {...(widthOf(shown) + beside > width ? { scroll: { x: widthOf(shown) + beside } } : {})}
            locale={{ emptyText: <Nothing words={none} /> }}
            columns={antdColumns(wanted, query.get('sort') ?? sorted)}
            onChange={(_pagination, _filters, sorter) => set({ sort: sortIn(columns, sorter) })}
            {...(bulk.length > 0
              ? {
                  rowSelection: {
                    selectedRowKeys: selected.map(idOf),
                    columnWidth: SELECTION,
                    onChange: (keys) => setPicked(new Set(keys.map(String))),
                    getCheckboxProps: (row) => ({ 'aria-label': t('table.select', { name: nameOf(row) }) }),
                  },
                }
              : {})}
            onRow={(row, n) => {
              const id = idOf(row);
              return {
                tabIndex: id === meant || (n === 0 && !ids.includes(meant ?? '')) ? 0 : -1,
                'aria-current': id === opened ? 'true' : undefined,
                className: [page && 'opens', id === opened && 'opened'].filter(Boolean).join(' '),
                onFocus: () => setMeant(id),
                onClick: ({ target }) => {
                  if (!page || (target as Element).closest('a, button, input, label') || getSelection()?.toString()) return;
                  open(id);
                },
              };
            }}
          />
        )
      )}
      {pages.footer}
      {opened !== undefined && page && show && (
        <RowDrawer
          title={nameIn(rows, opened, idOf, nameOf) ?? title}
          page={page.to(opened)}
          place={{ n: place + 1, of: ids.length }}
          canMove={{ before: place > 0, after: place < ids.length - 1 || pages.hasMore }}
          move={move}
          close={() => set({ open: undefined })}
        >
          <div key={opened}>{show(opened)}</div>
        </RowDrawer>
      )}
      {acting && (
        <BulkDialog
          action={acting}
          rows={selected}
          nameOf={nameOf}
          done={(left) => {
            setPicked(new Set(left.map(idOf)));
            setActing(undefined);
          }}
        />
      )}
    </section>
  );
}

/** Of the bar that stays over the page, in pixels: under it the heading of the columns stays. */
const barHeight = (): number => {
  const bar = document.querySelector<HTMLElement>('header.top');
  return bar && getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0;
};

/** Of the boxes before the rows. */
const SELECTION = 44;
/** Of the panel around them. */
const BORDERS = 2;

const nameIn = <R,>(rows: readonly R[], id: string, idOf: (row: R) => string, nameOf: (row: R) => string): string | undefined => {
  const row = rows.find((one) => idOf(one) === id);
  return row && nameOf(row);
};

function antdColumns<R>(columns: readonly Column<R>[], sort: string | undefined): TableProps<R>['columns'] & object {
  return columns.map(({ key, title, width, render, cut, screen, always, sort: orders }) => ({
    key,
    title,
    ...(width ? { width } : {}),
    ...(cut ? { ellipsis: true } : {}),
    ...(always ? { rowScope: 'row' as const } : {}),
    className: screen ? 'on-screen' : '',
    render: (_: unknown, row: R) => render(row),
    ...(orders
      ? { sorter: true, sortOrder: sort === orders.ascend ? ('ascend' as const) : sort === orders.descend ? ('descend' as const) : null }
      : {}),
  }));
}

/** What the address's `sort` says after a heading was pressed; nothing for the order in which the list comes by itself. */
function sortIn<R>(columns: readonly Column<R>[], sorter: Parameters<NonNullable<TableProps<R>['onChange']>>[2]): string | undefined {
  const { columnKey, order } = Array.isArray(sorter) ? sorter[0]! : sorter;
  const { sort } = columns.find(({ key }) => key === columnKey) ?? {};
  return order ? sort?.[order] : undefined;
}

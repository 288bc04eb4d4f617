import { FilterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useAddressQuery } from '../use-address-query.js';
import { chosenIn, type Filters } from './filters.rules.js';
import { ChosenFilters, FilterFields, Search } from './list-filters.js';
import { TableTools, type ToolProps } from './table-bar.js';

/** Over a list on a phone: its search, the filters that are set, and behind one button all else that stands over a table on a desk. */
export function PhoneBar({ title, count, filters, ...tools }: ToolProps & { title: string; count: string; filters: Filters }) {
  const { t } = useTranslation();
  const { query } = useAddressQuery();
  const [open, setOpen] = useState(false);
  const fold = useRef<HTMLButtonElement>(null);
  const id = useId();
  const n = chosenIn(filters, query).length;
  const narrows = Object.keys(filters).some((name) => name !== 'search');
  return (
    <div className="stack tight table-bar" role="group" aria-label={title}>
      <Search of={filters} />
      <div className="row">
        <Button ref={fold} icon={<FilterOutlined aria-hidden />} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {narrows ? (n > 0 ? t('table.filterN', { n }) : t('table.filter')) : t('table.more')}
        </Button>
        <ChosenFilters of={filters} gone={() => fold.current?.focus()} />
        <span className="quiet" role="status">
          {count}
        </span>
      </div>
      {open && (
        <div id={id} className="panel stack">
          <FilterFields of={filters} folded />
          <TableTools {...tools} />
        </div>
      )}
    </div>
  );
}

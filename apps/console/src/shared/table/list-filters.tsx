import { Button, Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';

import { DayRange } from '../day-range.js';
import { useAddressQuery } from '../use-address-query.js';
import { chosenIn, isMixed, type Filters } from './filters.rules.js';
import { SearchField } from './search-field.js';

interface Props {
  of: Filters;
  /** One below the other. */
  folded?: boolean;
}

/** More choices than so many are cleared together too. */
const MANY = 3;

/** Over a list on a desk: all by which it can be narrowed. */
export function ListFilters({ of }: { of: Filters }) {
  const { t } = useTranslation();
  const { query, clear } = useAddressQuery();
  return (
    <section className={`panel on-screen ${isMixed(of) ? 'row' : 'filters'}`} aria-label={t('table.filter')}>
      <Search of={of} />
      <FilterFields of={of} />
      {(of.choices ?? []).length > MANY && query.size > 0 && (
        <Button type="link" onClick={clear}>
          {t('table.clear')}
        </Button>
      )}
    </section>
  );
}

export function Search({ of: { search } }: Props) {
  const { query, set } = useAddressQuery();
  return (
    search && <SearchField label={search.label} value={query.get(search.name) ?? ''} onSearch={(words) => set({ [search.name]: words })} />
  );
}

/** All but the search. */
export function FilterFields({ of, folded = false }: Props) {
  const { t } = useTranslation();
  const { query, set } = useAddressQuery();
  const { choices = [], days, flags = [], pressed = [] } = of;
  const large = folded || !isMixed(of);
  return (
    <>
      {choices.map(({ name, label, options }) => (
        <Select
          key={name}
          allowClear
          size={large ? 'large' : 'middle'}
          {...(folded ? {} : { showSearch: { optionFilterProp: 'label' } })}
          placeholder={label}
          aria-label={label}
          style={{ minWidth: 150 }}
          value={query.get(name)}
          onChange={(value: string | undefined) => set({ [name]: value })}
          options={options}
        />
      ))}
      {days && <DayRange from={query.get('from') ?? undefined} to={query.get('to') ?? undefined} words={days} onChange={set} />}
      {flags.map(({ name, label }) => (
        <Checkbox
          key={name}
          checked={query.get(name) === 'true'}
          onChange={({ target }) => set({ [name]: target.checked ? 'true' : undefined })}
        >
          {label}
        </Checkbox>
      ))}
      {pressed.map(({ words, names }) => (
        <span key={words} className="row">
          <span>{words}</span>
          <Button onClick={() => set(without(names))}>{t('table.leave')}</Button>
        </span>
      ))}
    </>
  );
}

const without = (names: readonly string[]): Record<string, undefined> => Object.fromEntries(names.map((name) => [name, undefined]));

/** What is set, each to be taken away by pressing it. */
export function ChosenFilters({ of, gone }: { of: Filters; gone: () => void }) {
  const { t } = useTranslation();
  const { query, set } = useAddressQuery();
  return chosenIn(of, query).map(({ words, names }) => (
    <Button
      key={names.join(' ')}
      aria-label={t('table.dropFilter', { what: words })}
      onClick={() => {
        set(without(names));
        gone();
      }}
    >
      {words} <span aria-hidden>×</span>
    </Button>
  ));
}

import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { isSearchable } from '../searchable.js';

/** Words to search a list by; the key / leads here. */
export function SearchField({ label, value, onSearch }: { label: string; value: string; onSearch: (words: string | undefined) => void }) {
  const { t } = useTranslation();
  const [tooShort, setTooShort] = useState(false);
  const search = (words: string) => {
    const wanted = words.trim();
    const fits = wanted === '' || isSearchable(wanted);
    setTooShort(!fits);
    if (fits) onSearch(wanted || undefined);
  };
  return (
    <span className="search-field">
      <Input.Search
        key={value}
        type="search"
        allowClear
        maxLength={60}
        placeholder={label}
        aria-label={label}
        {...(tooShort ? { status: 'error' } : {})}
        defaultValue={value}
        onSearch={search}
      />
      {tooShort && (
        <span className="late-words" role="alert">
          {t('table.searchShort')}
        </span>
      )}
    </span>
  );
}

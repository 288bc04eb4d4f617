import { Select } from 'antd';

import type { Choice } from './choice.js';
import { useAddressQuery } from './use-address-query.js';

/** Filters that live in the address, so that a view can be sent to a colleague. */
export function Choices({ label, of }: { label: string; of: readonly Choice[] }) {
  const { query, set } = useAddressQuery();
  return (
    <section className="panel filters" aria-label={label}>
      {of.map(({ name, label: words, options }) => (
        <Select
          key={name}
          allowClear
          size="large"
          placeholder={words}
          aria-label={words}
          value={query.get(name)}
          onChange={(value: string | undefined) => set({ [name]: value })}
          options={options}
        />
      ))}
    </section>
  );
}

import { Select } from 'antd';
import { useTranslation } from 'react-i18next';

import { Field } from '../../shared/field.js';
import { useAddressQuery } from '../../shared/use-address-query.js';
import { useChosenEmployer } from './chosen-employer.js';

/** For whoever stands for several employers. */
export function EmployerChoice() {
  const { t } = useTranslation();
  const { set } = useAddressQuery();
  const { own, chosen } = useChosenEmployer();
  const items = own.data?.items ?? [];
  if (items.length < 2) return null;
  return (
    <Field id="employer" label={t('hiring.whose')}>
      <Select
        id="employer"
        size="large"
        value={chosen?.id}
        onChange={(employer: string) => set({ employer })}
        options={items.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Field>
  );
}

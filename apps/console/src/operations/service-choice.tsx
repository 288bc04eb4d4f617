import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';

import { oneOf, useAddressQuery } from '../shared/use-address-query.js';
import { services, type Service } from './failed-work.js';

/** Of which service the address asks. @param first while it asks of none */
export function useChosenService(first: Service): Service {
  const { query } = useAddressQuery();
  return oneOf(services, query.get('service')) ?? first;
}

/** Of which service what stands below is; it stands in the address. */
export function ServiceChoice({ value }: { value: Service }) {
  const { t } = useTranslation();
  const { set } = useAddressQuery();
  return (
    <Segmented
      className="apart wraps"
      size="large"
      aria-label={t('audit.service')}
      value={value}
      options={services.map((one) => ({ value: one, label: t(`operations.service.${one}`) }))}
      onChange={(service) => set({ service })}
    />
  );
}

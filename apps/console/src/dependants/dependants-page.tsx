import { at } from '@linli/client';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';

import { usePages } from '../shared/query.js';
import { Loaded, More, Nothing } from '../shared/states.js';
import { oneOf, useAddressQuery } from '../shared/use-address-query.js';
import { RequestCard } from './request-card.js';

const states = ['asked', 'active'] as const;

/** 代办确认: whose yes is still to be heard in the reader's communities, and for whom somebody acts there. */
export function DependantsPage() {
  const { t } = useTranslation();
  const { query, set } = useAddressQuery();
  const state = oneOf(states, query.get('state')) ?? 'asked';
  const pages = usePages(at('/api/identity/v1/dependants', { state }));
  return (
    <section className="narrow">
      <h1>{t('dependants.title')}</h1>
      <p>{t('dependants.hint')}</p>
      <Segmented
        block
        className="apart"
        aria-label={t('dependants.title')}
        value={state}
        onChange={(value) => set({ state: value })}
        options={states.map((value) => ({ value, label: t(`dependants.${value}`) }))}
      />
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t(state === 'asked' ? 'dependants.noneAsked' : 'dependants.noneActive')} />
          ) : (
            items.map((one) => <RequestCard key={one.id} of={one} />)
          )
        }
      </Loaded>
      <More of={pages} />
    </section>
  );
}

import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { useOptions } from '../../shared/options.js';
import { useLive, usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { Choices } from '../../shared/choices.js';
import { DemandCard } from './demand-card.js';
import { useOwnCommunities } from '../../shared/own-communities.js';
import { oneOf } from '../../shared/use-address-query.js';
import { demandStates } from './types.js';

/** 家长需求清单, for those who decide: the most wanted first. */
export function DemandsPage() {
  const { t } = useTranslation();
  const [query] = useSearchParams();
  const areas = useOwnCommunities();
  useLive('youth', ['demands:all']);
  const pages = usePages(
    at('/api/youth/v1/demands', { area: query.get('area') ?? undefined, state: oneOf(demandStates, query.get('state')) }),
  );
  return (
    <section className="narrow">
      <h1>{t('staff.demands')}</h1>
      <Choices
        label={t('staff.filter')}
        of={[
          { name: 'area', label: t('staff.area'), options: areas },
          { name: 'state', label: t('staff.state'), options: useOptions('staff.demandState') },
        ]}
      />
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('staff.noDemands')} />
          ) : (
            <>
              {items.map((one) => (
                <DemandCard key={one.id} of={one} />
              ))}
            </>
          )
        }
      </Loaded>
      <More of={pages} />
    </section>
  );
}

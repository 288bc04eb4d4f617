import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { Choices } from '../../shared/choices.js';
import { useOwnCommunities } from '../../shared/own-communities.js';
import { useLive, usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { oneOf } from '../../shared/use-address-query.js';
import { useDeskArea } from './desk-area.js';
import { EmployerCard } from './employer-card.js';
import { StateTabs } from './state-tabs.js';
import { employerStates } from './types.js';

/** 用工单位 of the area one works for. */
export function EmployersPage() {
  const { t } = useTranslation();
  const [query] = useSearchParams();
  const area = useDeskArea();
  const communities = useOwnCommunities();
  const state = oneOf(employerStates, query.get('state')) ?? 'verified';
  useLive('employment', [`desk:${area}`]);
  const pages = usePages(at('/api/employment/v1/employers', { area, state }));
  return (
    <>
      <h1>{t('desk.employers')}</h1>
      <StateTabs label={t('desk.state')} states={employerStates} group="desk.employerState" chosen={state} />
      {communities.length > 1 && <Choices label={t('desk.filter')} of={[{ name: 'area', label: t('desk.area'), options: communities }]} />}
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('desk.noEmployers')} />
          ) : (
            <div className="cards">
              {items.map((one) => (
                <EmployerCard key={one.id} of={one} />
              ))}
            </div>
          )
        }
      </Loaded>
      <More of={pages} />
    </>
  );
}

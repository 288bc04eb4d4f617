import { at } from '@linli/client';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../session/session.js';
import { useCommunities } from '../../shared/areas.js';
import { useLive, useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { useAddressQuery } from '../../shared/use-address-query.js';
import { HomeLine, HomeList } from './home-list.js';
import { HostCode } from './host-code.js';
import { NeedList } from './need-list.js';

/** 妇女微家: one's own, what one told, and all there are. */
export function HomesPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  useLive('employment', me ? [`account:${me.accountId}`] : []);
  const mine = useRead(at('/api/employment/v1/micro-homes/mine'));
  return (
    <section className="narrow">
      <h1>{t('microHome.title')}</h1>
      <p className="quiet">{t('microHome.about')}</p>
      <Loaded of={mine}>
        {({ items }) =>
          items.length > 0 && (
            <>
              <h2>{t('microHome.mine')}</h2>
              {items.map((one) => (
                <HomeLine key={one.id} of={one} />
              ))}
              <h2>{t('microHome.told')}</h2>
              <NeedList of={at('/api/employment/v1/needs')} empty="noneTold" />
            </>
          )
        }
      </Loaded>
      <All />
      <HostCode />
    </section>
  );
}

function All() {
  const { t } = useTranslation();
  const communities = useCommunities();
  const { query, set } = useAddressQuery();
  const district = communities[0]?.value.slice(0, 6);
  const area = query.get('area') ?? district;
  return (
    <>
      <h2>{t('microHome.all')}</h2>
      <div className="field">
        <label htmlFor="area">{t('microHome.community')}</label>
        <Select
          id="area"
          size="large"
          allowClear
          placeholder={t('microHome.everywhere')}
          value={query.get('area')}
          onChange={(chosen: string | undefined) => set({ area: chosen })}
          options={communities}
        />
      </div>
      {area && <HomeList area={area} />}
    </>
  );
}

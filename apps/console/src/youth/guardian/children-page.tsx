import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../session/session.js';
import { useLive, useRead } from '../../shared/query.js';
import { Loaded, Nothing } from '../../shared/states.js';
import { ConsentPanel } from './consent-panel.js';
import { EnrolPanel } from './enrol-panel.js';
import { PickupPanel, PickupRequests } from './pickup-panel.js';
import { API, type Child } from '../types.js';

/** 我的孩子, on a guardian's phone: what was consented to, places in class, who takes them home. */
export function ChildrenPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  useLive('youth', me ? [`account:${me.accountId}`] : []);
  const mine = useRead<{ items: Child[] }>(`${API}/children/mine`);
  return (
    <section className="narrow">
      <h1>{t('youth.children')}</h1>
      <Loaded of={mine}>
        {({ items }) =>
          items.length === 0 ? <Nothing words={t('youth.noChildren')} /> : (
            <>
              <PickupRequests of={items} />
              <Tabs
                items={[
                  { key: 'enrol', label: t('youth.enrolments'), children: <EnrolPanel of={items} /> },
                  { key: 'pickup', label: t('youth.pickup'), children: items.map((child) => <PickupPanel key={child.id} of={child} />) },
                  { key: 'consent', label: t('youth.consents'), children: items.map((child) => <ConsentPanel key={child.id} of={child} />) },
                ]}
              />
            </>
          )
        }
      </Loaded>
    </section>
  );
}

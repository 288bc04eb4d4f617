import { at } from '@linli/client';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../session/session.js';
import { useLive, useRead } from '../shared/query.js';
import { Loaded } from '../shared/states.js';
import { DutyPanel } from './duty-panel.js';
import { HailList } from './hail-list.js';
import { HoursPanel } from './hours-panel.js';
import { JoinPanel } from './join-panel.js';
import { RegistrationPanel } from './registration-panel.js';
import { TaskList } from './task-list.js';

/** 志愿服务: what waits for hands, who hails, and one's own minutes; before all that, registering and joining a team. */
export function VolunteerPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const [tab, setTab] = useState('tasks');
  const memberships = useRead(at('/api/volunteering/v1/memberships'));
  const active = memberships.data?.items.some(({ state }) => state === 'active') ?? false;
  useLive(
    'volunteering',
    active && me ? ['tasks:green', 'tasks:orange', 'tasks:red', 'tasks:silver', 'hails:open', `hours:${me.accountId}`] : [],
  );
  return (
    <section className="narrow">
      <h1>{t('volunteer.title')}</h1>
      <Loaded of={memberships}>
        {({ items }) =>
          active ? (
            <div className="stack">
              <Segmented
                block
                aria-label={t('volunteer.title')}
                value={tab}
                onChange={setTab}
                options={['tasks', 'hails', 'hours', 'registration'].map((value) => ({ value, label: t(`volunteer.${value}`) }))}
              />
              {tab === 'tasks' && <TaskList />}
              {tab === 'hails' && (
                <>
                  <DutyPanel />
                  <HailList relation="asked" empty={t('volunteer.noHails')} />
                </>
              )}
              {tab === 'hours' && <HoursPanel />}
              {tab === 'registration' && (
                <RegistrationPanel>
                  <JoinPanel memberships={items} />
                </RegistrationPanel>
              )}
            </div>
          ) : (
            <RegistrationPanel>
              <JoinPanel memberships={items} />
            </RegistrationPanel>
          )
        }
      </Loaded>
    </section>
  );
}

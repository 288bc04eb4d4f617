import { at, post } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { inWords } from '../shared/format.js';
import { useCommand, useRead } from '../shared/query.js';
import { Loaded } from '../shared/states.js';
import type { Membership } from './types.js';

/** 加入团队: the four colours and the organisations, and whether one asked already. */
export function JoinPanel({ memberships }: { memberships: Membership[] }) {
  const { t } = useTranslation();
  const teams = useRead(at('/api/volunteering/v1/teams'));
  const join = useCommand();
  return (
    <section className="panel">
      <h2>{t('volunteer.join')}</h2>
      <Loaded of={teams}>
        {({ items }) => (
          <ul className="plain stack">
            {items.map(({ id, name, members }) => {
              const mine = memberships.find(({ teamId, state }) => teamId === id && state !== 'left');
              return (
                <li key={id} className="row between">
                  <span>
                    {inWords(name)} <span className="quiet">{t('volunteers.members', { n: members })}</span>
                  </span>
                  {mine ? (
                    <span className="quiet">{t(mine.state === 'pending' ? 'volunteer.joined' : `membership.${mine.state}`)}</span>
                  ) : (
                    <Button
                      loading={join.isPending}
                      onClick={() => join.mutate(post('/api/volunteering/v1/teams/{id}/memberships', { id }))}
                    >
                      {t('volunteer.join')}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

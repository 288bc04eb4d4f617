import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { inWords } from '../shared/format.js';
import { useCommand, useRead } from '../shared/query.js';
import { Loaded } from '../shared/states.js';
import { API, type Membership, type Team } from './types.js';

/** 加入团队: the four colours and the organisations, and whether one asked already. */
export function JoinPanel({ memberships }: { memberships: Membership[] }) {
  const { t } = useTranslation();
  const teams = useRead<{ items: Team[] }>(`${API}/teams`);
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
                  <span>{inWords(name)} <span className="quiet">{t('volunteers.members', { n: members })}</span></span>
                  {mine ? <span className="quiet">{t(mine.state === 'pending' ? 'volunteer.joined' : `membership.${mine.state}`)}</span> : <Button loading={join.isPending} onClick={() => join.mutate({ path: `${API}/teams/${id}/memberships` })}>{t('volunteer.join')}</Button>}
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

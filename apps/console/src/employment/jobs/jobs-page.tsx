import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { useMe } from '../../session/session.js';
import { useCommunities } from '../../shared/areas.js';
import { Choices } from '../../shared/choices.js';
import { inWords } from '../../shared/format.js';
import { useOptions } from '../../shared/options.js';
import { useLive, usePages, useRead } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { API } from '../api.js';
import { useProfile } from '../seeking/use-profile.js';
import type { Skill } from '../training/types.js';
import { JobItem } from './job-item.js';
import { JobsMap } from './jobs-map.js';
import type { JobLine } from '../staff/types.js';

const filters = ['area', 'pay', 'skill'] as const;

/** What is open near home: for everybody, signed in or not. */
export function JobsPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const [query] = useSearchParams();
  const [mapped, setMapped] = useState(false);
  const communities = useCommunities();
  const skills = useRead<{ items: Skill[] }>(`${API}/skills`).data?.items ?? [];
  const profile = useProfile();
  useLive('employment', me ? ['jobs:all'] : []);
  const chosen = new URLSearchParams(filters.flatMap((name) => (query.get(name) ? [[name, query.get(name)!]] : [])));
  const pages = usePages<JobLine>(`${API}/jobs${chosen.size > 0 ? `?${chosen}` : ''}`);
  return (
    <section className="narrow">
      <h1>{t('jobs.title')}</h1>
      {me && <p><Link className="button" to="/seeking">{t(profile.none ? 'jobs.profileFirst' : 'jobs.matches')}</Link></p>}
      <Choices
        label={t('jobs.filter')}
        of={[
          { name: 'area', label: t('jobs.area'), options: communities },
          { name: 'pay', label: t('jobs.pay'), options: useOptions('jobs.paidBy') },
          { name: 'skill', label: t('jobs.skill'), options: skills.map(({ code, name }) => ({ value: code, label: inWords(name) })) },
        ]}
      />
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? <Nothing words={t('jobs.none')} /> : (
            <>
              <p><Button size="large" block aria-expanded={mapped} onClick={() => setMapped(!mapped)}>{t(mapped ? 'jobs.hideMap' : 'jobs.showMap')}</Button></p>
              {mapped && <JobsMap of={items} />}
              {items.map((one) => <JobItem key={one.id} of={one} />)}
            </>
          )
        }
      </Loaded>
      <More of={pages} />
    </section>
  );
}

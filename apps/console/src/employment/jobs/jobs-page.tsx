import { at } from '@linli/client';
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
import { oneOf } from '../../shared/use-address-query.js';
import { useProfile } from '../seeking/use-profile.js';
import { JobItem } from './job-item.js';
import { JobsMap } from './jobs-map.js';

const paidBy = ['hour', 'piece'] as const;

/** What is open near home: for everybody, signed in or not. */
export function JobsPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const [query] = useSearchParams();
  const [mapped, setMapped] = useState(false);
  const communities = useCommunities();
  const skills = useRead(at('/api/employment/v1/skills')).data?.items ?? [];
  const profile = useProfile();
  useLive('employment', me ? ['jobs:all'] : []);
  const pages = usePages(
    at('/api/employment/v1/jobs', {
      area: query.get('area') ?? undefined,
      pay: oneOf(paidBy, query.get('pay')),
      skill: oneOf(
        skills.map(({ code }) => code),
        query.get('skill'),
      ),
    }),
  );
  return (
    <section className="narrow">
      <h1>{t('jobs.title')}</h1>
      {me && (
        <p>
          <Link className="button" to="/seeking">
            {t(profile.none ? 'jobs.profileFirst' : 'jobs.matches')}
          </Link>
        </p>
      )}
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
          items.length === 0 ? (
            <Nothing words={t('jobs.none')} />
          ) : (
            <>
              <p>
                <Button size="large" block aria-expanded={mapped} onClick={() => setMapped(!mapped)}>
                  {t(mapped ? 'jobs.hideMap' : 'jobs.showMap')}
                </Button>
              </p>
              {mapped && <JobsMap of={items} />}
              {items.map((one) => (
                <JobItem key={one.id} of={one} />
              ))}
            </>
          )
        }
      </Loaded>
      <More of={pages} />
    </section>
  );
}

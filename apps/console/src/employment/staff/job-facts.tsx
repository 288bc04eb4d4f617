import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { moment } from '../../shared/format.js';
import { LazyMap } from '../../shared/lazy-map.js';
import { useRead } from '../../shared/query.js';
import { useAreaName } from '../../shared/areas.js';
import { useJobWords } from './job-words.js';
import type { JobLine } from './types.js';

/** What a job is, for those who answer for it. @param employer where its employer is read */
export function JobFacts({ of, employer }: { of: JobLine; employer: string }) {
  const { t } = useTranslation();
  const { pay, when, insured, skilled } = useJobWords();
  const nameOf = useAreaName();
  const grids = useRead(at('/api/grid/v1/grids.geojson'));
  return (
    <>
      <p className="flat posting">{of.description}</p>
      <dl className="facts">
        <dt>{t('desk.employer')}</dt>
        <dd>
          <Link to={employer}>{of.employer.name}</Link>
        </dd>
        <dt>{t('desk.fact.pay')}</dt>
        <dd>{pay(of.pay)}</dd>
        <dt>{t('desk.fact.when')}</dt>
        <dd>
          {when(of).map((words) => (
            <div key={words}>{words}</div>
          ))}
          {t('desk.weekly', { n: of.weeklyHours })}
        </dd>
        {of.required.length > 0 && (
          <>
            <dt>{t('desk.fact.required')}</dt>
            <dd>{skilled(of.required)}</dd>
          </>
        )}
        {of.helpful.length > 0 && (
          <>
            <dt>{t('desk.fact.helpful')}</dt>
            <dd>{skilled(of.helpful)}</dd>
          </>
        )}
        <dt>{t('desk.fact.insurance')}</dt>
        <dd>{insured(of) || t('desk.none')}</dd>
        <dt>{t('desk.fact.openings')}</dt>
        <dd>{t('desk.takenOf', { n: of.taken, of: of.openings })}</dd>
        <dt>{t('desk.fact.until')}</dt>
        <dd>{moment(of.validThrough)}</dd>
        <dt>{t('desk.fact.code')}</dt>
        <dd>{of.code}</dd>
        <dt>{t('desk.fact.site')}</dt>
        <dd>
          {of.site} · {nameOf(of.area)}
        </dd>
      </dl>
      <LazyMap grids={grids.data} point={of.point} label={t('desk.mapOf')} />
    </>
  );
}

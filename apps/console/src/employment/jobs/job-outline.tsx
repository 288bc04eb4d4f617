import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { moment } from '../../shared/format.js';
import { LazyMap } from '../../shared/lazy-map.js';
import { useRead } from '../../shared/query.js';
import { useJobWords } from '../staff/job-words.js';
import type { JobWhole } from './types.js';
import { minutesOf } from './walk.js';

/** All that is said of a job, in the order in which people ask. */
export function JobOutline({ of }: { of: JobWhole }) {
  const { t } = useTranslation();
  const { pay, when, insured, skilled } = useJobWords();
  const grids = useRead(at('/api/grid/v1/grids.geojson'));
  const { metres } = of;
  return (
    <section className="panel stack" aria-label={of.title}>
      <h1 className="flat">{of.title}</h1>
      <strong className="large wage">{pay(of.pay)}</strong>
      <dl className="facts">
        <dt>{t('jobs.fact.when')}</dt>
        <dd>
          {when(of).map((words) => (
            <div key={words}>{words}</div>
          ))}
          {t('desk.weekly', { n: of.weeklyHours })}
        </dd>
        <dt>{t('jobs.fact.site')}</dt>
        <dd>
          {of.site}
          {metres !== undefined && <div>{t('jobs.onFootFor', { n: metres, minutes: minutesOf(metres) })}</div>}
        </dd>
        <dt>{t('jobs.fact.employer')}</dt>
        <dd>{of.employer.name}</dd>
        <dt>{t('jobs.fact.insurance')}</dt>
        <dd>{insured(of) || t('jobs.noInsurance')}</dd>
        <dt>{t('jobs.fact.required')}</dt>
        <dd>{skilled(of.required) || t('jobs.noSkill')}</dd>
        {of.helpful.length > 0 && (
          <>
            <dt>{t('jobs.fact.helpful')}</dt>
            <dd>{skilled(of.helpful)}</dd>
          </>
        )}
        {of.open && (
          <>
            <dt>{t('jobs.fact.left')}</dt>
            <dd>{t('jobs.left', { n: of.openings - of.taken })}</dd>
          </>
        )}
        <dt>{t('jobs.fact.until')}</dt>
        <dd>{moment(of.validThrough)}</dd>
        <dt>{t('jobs.fact.code')}</dt>
        <dd>{of.code}</dd>
      </dl>
      <p className="flat posting">{of.description}</p>
      <LazyMap grids={grids.data} point={of.point} label={t('jobs.mapOfOne')} />
      {of.allowedActions.includes('withdraw') && (
        <Link className="button wide" to={`/jobs/${of.id}/share`}>
          {t('sharing.title')}
        </Link>
      )}
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import type { GeoJsonObject } from 'geojson';
import { Link, useParams } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { inWords, moment } from '../../shared/format.js';
import { DistrictMap } from '../../shared/map.js';
import { useLive, useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { Channels } from '../sharing/channels.js';
import { Decisions } from './decisions.js';
import { useAreaName } from './desk-area.js';
import { HistoryPanel } from './history-panel.js';
import { useJobWords } from './job-words.js';
import { API } from '../api.js';
import { jobTone, type JobLine } from './types.js';
import { WordingPanel } from './wording-panel.js';

/** One job before whoever reviews it: as people will read it, what the rules say of its words, what was done with it. */
export function JobPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  useLive('employment', [`job:${id}`]);
  const read = useRead<JobLine>(`${API}/jobs/${id}`);
  return (
    <>
      <Link to="/employment/jobs" className="back">‹ {t('desk.jobs')}</Link>
      <Loaded of={read}>
        {(job) => (
          <div className="two">
            <div>
              <Posting of={job} />
              {job.publishedAt && <Channels job={id} />}
            </div>
            <div>
              <WordingPanel of={job} />
              <Decide of={job} />
              <HistoryPanel of={`jobs/${id}`} />
            </div>
          </div>
        )}
      </Loaded>
    </>
  );
}

function Posting({ of }: { of: JobLine }) {
  const { t } = useTranslation();
  const { pay, when } = useJobWords();
  const nameOf = useAreaName();
  const grids = useRead<GeoJsonObject>('/api/grid/v1/grids.geojson');
  const names = (skills: JobLine['required']) => skills.map(({ name }) => inWords(name)).join('、');
  return (
    <section className="panel stack" aria-label={of.title}>
      <div className="row between"><h1 className="flat">{of.title}</h1><Badge large tone={jobTone[of.state]} words={t(`desk.jobState.${of.state}`)} /></div>
      {of.reason && <strong>{t('common.reason')}：{of.reason}</strong>}
      <p className="flat posting">{of.description}</p>
      <dl className="facts">
        <dt>{t('desk.employer')}</dt><dd><Link to={`/employment/employers/${of.employer.id}`}>{of.employer.name}</Link></dd>
        <dt>{t('desk.fact.pay')}</dt><dd>{pay(of.pay)}</dd>
        <dt>{t('desk.fact.when')}</dt><dd>{when(of).map((words) => <div key={words}>{words}</div>)}{t('desk.weekly', { n: of.weeklyHours })}</dd>
        {of.required.length > 0 && <><dt>{t('desk.fact.required')}</dt><dd>{names(of.required)}</dd></>}
        {of.helpful.length > 0 && <><dt>{t('desk.fact.helpful')}</dt><dd>{names(of.helpful)}</dd></>}
        <dt>{t('desk.fact.insurance')}</dt><dd>{of.insurance.map(({ name }) => name).join('、') || t('desk.none')}</dd>
        <dt>{t('desk.fact.openings')}</dt><dd>{t('desk.takenOf', { n: of.taken, of: of.openings })}</dd>
        <dt>{t('desk.fact.until')}</dt><dd>{moment(of.validThrough)}</dd>
        <dt>{t('desk.fact.code')}</dt><dd>{of.code}</dd>
        <dt>{t('desk.fact.site')}</dt><dd>{of.site} · {nameOf(of.area)}</dd>
      </dl>
      <DistrictMap grids={grids.data} point={of.point} label={t('desk.mapOf')} />
      {of.state === 'published' && <span className="row"><Link className="button" to={`/jobs/${of.id}`}>{t('desk.asPublic')}</Link><Link className="button" to={`/jobs/${of.id}/share`}>{t('desk.share')}</Link></span>}
    </section>
  );
}

/** Below what has to be read before. */
function Decide({ of }: { of: JobLine }) {
  const { t } = useTranslation();
  const own = of.state === 'submitted' && !of.allowedActions.includes('publish');
  if (!own && !of.allowedActions.some((command) => ['publish', 'send-back', 'withdraw'].includes(command))) return null;
  return (
    <section className="panel stack" aria-label={t('desk.decide')}>
      <h2>{t('desk.decide')}</h2>
      <Decisions path={`${API}/jobs/${of.id}`} name={of.title} version={of.version} allowed={of.allowedActions} plain="publish" reasoned={['send-back', 'withdraw']} own={own} />
    </section>
  );
}

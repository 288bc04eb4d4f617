import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Badge } from '../../../shared/badge.js';
import { inWords } from '../../../shared/format.js';
import { useRead } from '../../../shared/query.js';
import { Loaded } from '../../../shared/states.js';
import { courseTone, type CourseWhole } from '../types.js';
import { when } from '../when.js';
import { Actions } from './actions.js';
import { TraineesPanel } from './trainees-panel.js';

/** One course before those who hold it: what may be done, each session's register, and who learns. */
export function CoursePage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const read = useRead(at('/api/employment/v1/courses/{id}', { id }));
  return (
    <Loaded of={read}>
      {(of) => (
        <>
          <Link to="/employment/training" className="back">
            ‹ {t('training.all')}
          </Link>
          <Outline of={of} />
          {of.completing && <Completing of={of} {...of.completing} />}
          <Sessions of={of} />
          <TraineesPanel of={of} />
        </>
      )}
    </Loaded>
  );
}

function Outline({ of }: { of: CourseWhole }) {
  const { t } = useTranslation();
  const n = of.sessions.length;
  return (
    <section className="panel stack">
      <div className="row between">
        <h1 className="flat">{of.title}</h1>
        <Badge large tone={courseTone[of.state]} words={t(`training.courseState.${of.state}`)} />
      </div>
      <dl className="facts">
        <dt>{t('training.outline.skill')}</dt>
        <dd>{inWords(of.skill.name)}</dd>
        <dt>{t('training.outline.site')}</dt>
        <dd>{of.site}</dd>
        <dt>{t('training.places')}</dt>
        <dd>{of.state === 'open' ? t('training.freeOf', { n: of.free, of: of.places }) : of.places}</dd>
        <dt>{t('training.completion')}</dt>
        <dd>{t('training.completionWords', { n, least: Math.ceil(n * of.completion) })}</dd>
      </dl>
      {of.reason && <span className="late-words">{t('training.cancelled', { reason: of.reason })}</span>}
      <Actions of={of} />
    </section>
  );
}

function Completing({ of, seated, complete, held }: { of: CourseWhole; seated: number; complete: number; held: number }) {
  const { t } = useTranslation();
  return (
    <div className="figures apart">
      <div className="figure">
        <b>{complete}</b>
        <span className="quiet">{t('training.willAward')}</span>
      </div>
      <div className="figure">
        <b>{seated}</b>
        <span className="quiet">{t('training.seated')}</span>
      </div>
      <div className="figure">
        <b>
          {held} / {of.sessions.length}
        </b>
        <span className="quiet">{t('training.held')}</span>
      </div>
    </div>
  );
}

function Sessions({ of }: { of: CourseWhole }) {
  const { t } = useTranslation();
  return (
    <section className="panel">
      <h2>{t('training.when')}</h2>
      <ol className="plain">
        {of.sessions.map((one, i) => (
          <li key={one.id} className="line row between" aria-label={when(one)}>
            <span>
              <strong>{when(one)}</strong>
              <br />
              <span className="quiet">{t('training.session', { n: i + 1 })}</span>
            </span>
            <span className="row">
              {of.state !== 'draft' && of.state !== 'open' && (
                <Badge tone={one.held ? 'good' : 'new'} words={t(one.held ? 'training.registered' : 'training.notYet')} />
              )}
              {of.state === 'running' && (
                <Link className="button" to={`/employment/training/${of.id}/sessions/${one.id}`}>
                  {t(one.held ? 'training.corrected' : 'training.register')}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

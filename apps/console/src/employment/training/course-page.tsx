import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { useMe } from '../../session/session.js';
import { inWords } from '../../shared/format.js';
import { useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { Enrol } from './enrol.js';
import { FreeBadge } from './free-badge.js';
import { OwnPlace, useMine } from './mine.js';
import type { CourseWhole } from './types.js';
import { when } from './when.js';

const live = ['waiting', 'offered', 'seated'];

/** One course: what it is, when it is held, and where one stands. */
export function CoursePage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const { data: me } = useMe();
  const course = useRead(at('/api/employment/v1/courses/{id}', { id }));
  return (
    <Loaded of={course}>
      {(of) => (
        <>
          <Outline of={of} />
          {me ? <Own of={of} /> : <Enrol of={of} known={false} />}
          <Sessions of={of} />
          <Link className="back" to="/training">
            {t('common.back')}
          </Link>
        </>
      )}
    </Loaded>
  );
}

function Own({ of }: { of: CourseWhole }) {
  const mine = useMine();
  return (
    <Loaded of={{ ...mine, data: mine.items }}>
      {(items) => {
        const [place] = items.filter(({ course, state }) => course.id === of.id && live.includes(state));
        return place ? <OwnPlace of={place} linked={false} /> : <Enrol of={of} known />;
      }}
    </Loaded>
  );
}

function Outline({ of }: { of: CourseWhole }) {
  const { t } = useTranslation();
  const n = of.sessions.length;
  return (
    <section className="panel stack">
      <span className="row between">
        <h2>{of.title}</h2>
        <FreeBadge of={of} />
      </span>
      <dl className="facts">
        <dt>{t('training.teaches')}</dt>
        <dd>{inWords(of.skill.name)}</dd>
        <dt>{t('training.what')}</dt>
        <dd>{of.description}</dd>
        <dt>{t('training.site')}</dt>
        <dd>{of.site}</dd>
        <dt>{t('training.places')}</dt>
        <dd>{of.places}</dd>
        <dt>{t('training.completion')}</dt>
        <dd>{t('training.completionWords', { n, least: Math.ceil(n * of.completion) })}</dd>
      </dl>
      {of.state === 'running' && <strong>{t('training.running')}</strong>}
      {of.state === 'finished' && <strong>{t('training.over')}</strong>}
      {of.state === 'cancelled' && <strong className="late-words">{t('training.cancelled', { reason: of.reason })}</strong>}
    </section>
  );
}

function Sessions({ of }: { of: CourseWhole }) {
  const { t } = useTranslation();
  return (
    <section className="panel">
      <h2>
        {t('training.when')} · {t('training.sessions', { n: of.sessions.length })}
      </h2>
      <ol className="plain">
        {of.sessions.map((one, i) => (
          <li key={one.id} className="line row between">
            <span className="quiet">{t('training.session', { n: i + 1 })}</span>
            <span>{when(one)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

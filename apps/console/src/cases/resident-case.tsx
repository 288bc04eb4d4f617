import { at } from '@linli/client';
import { Alert, Rate } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { inWords, moment } from '../shared/format.js';
import { LazyMap } from '../shared/lazy-map.js';
import { Photos } from '../shared/photos.js';
import { VoicePlayer } from '../shared/voice/voice-player.js';
import { useRead } from '../shared/query.js';
import { Answers } from './answers.js';
import { CaseActions } from './case-actions.js';
import { openStates, type CaseWhole } from './case.js';
import { Facts } from './facts.js';
import { FollowButton } from './follow-button.js';
import { Reply } from './reply.js';
import { StepsTaken } from './steps-taken.js';
import { Way } from './way.js';
import { WhomToCall } from './whom-to-call.js';
import './case.css';

/** A case for whoever reported or follows it: how far it is, what was answered, until when, whom to call. */
export function ResidentCase({ of }: { of: CaseWhole }) {
  const { t } = useTranslation();
  const grids = useRead(at('/api/grid/v1/grids.geojson'));
  const steps = useRead(at('/api/grid/v1/cases/{id}/timeline', { id: of.id })).data?.items ?? [];
  const isOpen = openStates.includes(of.state);
  return (
    <>
      <h1>{inWords(of.category.name)}</h1>
      <div className="two">
        <div>
          <section className="panel stack">
            <Way state={of.state} steps={steps} />
            <strong className="large" role="status">
              {t(`progress.now.${of.state}`, { at: moment(of.dueDispatchAt) })}
            </strong>
            {of.duplicateOf && <Link to={`/cases/${of.duplicateOf}`}>{t('case.duplicateOf')}</Link>}
            {isOpen && !of.overdue && <span>{t('case.due', { at: moment(of.dueAnswerAt) })}</span>}
            {isOpen && of.overdue && <Alert type="warning" showIcon title={t('progress.late')} />}
          </section>
          {of.reply && <Reply of={of.reply} />}
          {of.allowedActions.length > 0 && <CaseActions of={of} as="resident" />}
          <section className="panel stack">
            <p className="large flat">{of.description}</p>
            <Answers of={of.answers} />
            {of.voice && <VoicePlayer id={of.voice.id} path={of.voice.url} label={t('voice.note')} />}
            {of.photos.length > 0 && <Photos of={of.photos} label={t('case.photos')} />}
            {of.evidence.length > 0 && (
              <>
                <h2>{t('case.evidence')}</h2>
                <Photos of={of.evidence} label={t('case.evidence')} />
              </>
            )}
            {of.rating && (
              <>
                <h2>{t('progress.yourRating')}</h2>
                <Rate disabled value={of.rating.stars} aria-label={t('field.stars')} />
              </>
            )}
            <FollowButton of={of} />
          </section>
        </div>
        <div>
          {isOpen && <WhomToCall grid={of.area.code} />}
          <section className="panel">
            <h2>{t('progress.steps')}</h2>
            <StepsTaken of={steps} />
          </section>
          <section className="panel stack">
            <Facts
              of={[
                [t('case.number'), of.number],
                [t('case.area'), of.area.name],
                [t('case.unit'), of.unit && inWords(of.unit)],
                [t('contact.title'), of.reporter && [of.reporter.name, of.reporter.phone, of.reporter.address].filter(Boolean).join(' · ')],
                [t('field.public'), of.mine ? t(of.public ? 'progress.public' : 'progress.private') : undefined],
              ]}
            />
            <div className="small-map">
              <LazyMap grids={grids.data} point={of.point} label={t('place.label')} />
            </div>
          </section>
        </div>
      </div>
    </>
  );
}

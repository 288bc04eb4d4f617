import { at } from '@linli/client';
import { Rate } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../shared/badge.js';
import { inWords, moment } from '../shared/format.js';
import { LazyMap } from '../shared/lazy-map.js';
import { Photos } from '../shared/photos.js';
import { VoicePlayer } from '../shared/voice/voice-player.js';
import { useRead } from '../shared/query.js';
import { Answers } from './answers.js';
import { CaseActions } from './case-actions.js';
import { dueOf, openStates, stateTone, type CaseWhole } from './case.js';
import { Facts } from './facts.js';
import { FollowButton } from './follow-button.js';
import { useNames } from './people.js';
import { RevealContact } from './reveal-contact.js';
import { Timeline } from './timeline.js';

/** A case for whoever works on it, with its log. */
export function StaffCase({ of }: { of: CaseWhole }) {
  const { t } = useTranslation();
  const nameOf = useNames([of.handler, of.verifier, of.registeredBy, of.source]);
  const grids = useRead(at('/api/grid/v1/grids.geojson'));
  const facts: [string, string | undefined][] = [
    [t('case.number'), of.number],
    [t('case.area'), of.area.name],
    [t('case.registered'), moment(of.registeredAt)],
    [t('case.channel'), [t(`channel.${of.channel}`), nameOf(of.source)].filter(Boolean).join(' · ')],
    [t('ledger.urgency'), t(`urgency.${of.urgency}`)],
    [t('case.unit'), of.unit && inWords(of.unit)],
    [t('case.handler'), nameOf(of.handler)],
    [t('case.verifier'), nameOf(of.verifier)],
    [t('case.registeredBy'), nameOf(of.registeredBy)],
    [
      t('case.reporter'),
      of.reporter && [of.reporter.name, of.reporter.phone, of.reporter.address, of.reporter.words].filter(Boolean).join(' · '),
    ],
  ];
  return (
    <>
      <div className="row between">
        <h1>{inWords(of.category.name)}</h1>
        <Badge tone={stateTone[of.state] ?? 'quiet'} words={t(`state.${of.state}`)} large />
      </div>
      <div className="two">
        <div>
          <section className="panel stack">
            <p style={{ fontSize: '1.1rem', margin: 0 }}>{of.description}</p>
            {openStates.includes(of.state) && (
              <span className={of.overdue ? 'late-words' : 'quiet'}>
                {of.overdue ? `${t('case.overdue')} · ` : ''}
                {t('case.due', { at: moment(dueOf(of)) })}
              </span>
            )}
            <Answers of={of.answers} />
            {of.voice && (
              <div>
                <h2>{t('voice.note')}</h2>
                <VoicePlayer id={of.voice.id} path={of.voice.url} label={t('voice.note')} />
              </div>
            )}
            {of.photos.length > 0 && (
              <div>
                <h2>{t('case.photos')}</h2>
                <Photos of={of.photos} label={t('case.photos')} />
              </div>
            )}
            {of.evidence.length > 0 && (
              <div>
                <h2>{t('case.evidence')}</h2>
                <Photos of={of.evidence} label={t('case.evidence')} />
              </div>
            )}
            {of.rating && (
              <div>
                <h2>{t('case.rating')}</h2>
                <Rate disabled value={of.rating.stars} aria-label={t('field.stars')} />
              </div>
            )}
            <FollowButton of={of} />
          </section>
          {of.allowedActions.some((name) => name !== 'reveal-contact') && <CaseActions of={of} />}
          <section className="panel">
            <h2>{t('case.timeline')}</h2>
            <Timeline caseId={of.id} />
          </section>
        </div>
        <div>
          <section className="panel">
            <Facts of={facts} />
            {of.allowedActions.includes('reveal-contact') && <RevealContact of={of.id} />}
            {of.duplicateOf && (
              <p>
                <Link to={`/cases/${of.duplicateOf}`}>{t('case.duplicateOf')}</Link>
              </p>
            )}
          </section>
          <section className="panel">
            <h2>{t('place.label')}</h2>
            <div className="small-map">
              <LazyMap grids={grids.data} point={of.point} label={t('place.label')} />
            </div>
          </section>
        </div>
      </div>
    </>
  );
}

import { at, post, remove } from '@linli/client';
import { Button, Rate } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Badge } from '../shared/badge.js';
import { inWords, moment } from '../shared/format.js';
import { forADay } from '../shared/kept-answer.js';
import { DistrictMap } from '../shared/map.js';
import { Photos } from '../shared/photos.js';
import { useCommand, useLive, useRead } from '../shared/query.js';
import { KeptWords, Loaded } from '../shared/states.js';
import { CaseActions } from './case-actions.js';
import { dueOf, openStates, stateTone, type CaseWhole } from './case.js';
import { useNames } from './people.js';
import { RevealContact } from './reveal-contact.js';
import { Timeline } from './timeline.js';

/** Who reported it and how they are reached stays in the district. */
const withoutReporter = ({ reporter: _reporter, ...one }: CaseWhole) => forADay<CaseWhole>(one);

/** A case for everybody who may know of it: each sees as much as the service tells them, and may do what it allows. */
export function CasePage() {
  const { id = '' } = useParams();
  useLive('grid', [`case:${id}`]);
  const read = useRead(at('/api/grid/v1/cases/{id}', { id }), { keeping: withoutReporter });
  return (
    <Loaded of={read}>
      {(one) => (
        <>
          <KeptWords at={one.keptAt} />
          <Case of={one} />
        </>
      )}
    </Loaded>
  );
}

function Case({ of }: { of: CaseWhole }) {
  const { t } = useTranslation();
  const follow = useCommand();
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
            <div className="row between">
              <span className="quiet">{t('case.followers', { n: of.followers })}</span>
              {!of.mine && (
                <Button
                  onClick={() =>
                    follow.mutate(
                      of.followed
                        ? remove('/api/grid/v1/cases/{id}/follow', { id: of.id })
                        : post('/api/grid/v1/cases/{id}/follow', { id: of.id }),
                    )
                  }
                  loading={follow.isPending}
                >
                  {t(of.followed ? 'case.unfollow' : 'case.follow')}
                </Button>
              )}
            </div>
          </section>
          {of.allowedActions.some((name) => name !== 'reveal-contact') && <CaseActions of={of} />}
          <section className="panel">
            <h2>{t('case.timeline')}</h2>
            <Timeline caseId={of.id} />
          </section>
        </div>
        <div>
          <section className="panel">
            <dl className="facts">
              {facts
                .filter(([, value]) => value)
                .map(([name, value]) => (
                  <Fact key={name} name={name} value={value!} />
                ))}
            </dl>
            {of.allowedActions.includes('reveal-contact') && <RevealContact of={of.id} />}
            {of.duplicateOf && (
              <p>
                <Link to={`/cases/${of.duplicateOf}`}>{t('case.duplicateOf')}</Link>
              </p>
            )}
          </section>
          <section className="panel">
            <h2>{t('place.label')}</h2>
            <DistrictMap grids={grids.data} point={of.point} label={t('place.label')} />
          </section>
        </div>
      </div>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

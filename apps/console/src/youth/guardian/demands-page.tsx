import { at, post } from '@linli/client';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { useCommand, useLive, usePages, useRead } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { ProgrammeTitle } from './programme-title.js';
import { RaiseDemand } from './raise-demand.js';
import { demandTone, type Demand } from './types.js';

/** 家长需求清单: what parents wish for, the most wanted first; one vote a family, and what came of it. */
export function DemandsPage() {
  const { t } = useTranslation();
  useLive('youth', ['demands:all']);
  const demands = usePages(at('/api/youth/v1/demands'));
  return (
    <>
      <p>{t('guardian.demandsHint')}</p>
      <RaiseDemand />
      <Loaded of={{ ...demands, data: demands.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('guardian.noDemands')} />
          ) : (
            <>
              {items.map((one) => (
                <DemandCard key={one.id} of={one} />
              ))}
            </>
          )
        }
      </Loaded>
      <More of={demands} />
    </>
  );
}

function DemandCard({ of }: { of: Demand }) {
  const { t } = useTranslation();
  const meant = useLocation().hash === `#${of.id}`;
  const send = useCommand(undefined, 'guardian.voteRefused');
  useEffect(() => {
    if (meant) document.getElementById(of.id)?.scrollIntoView({ block: 'center' });
  }, [meant, of.id]);
  return (
    <article id={of.id} className={meant ? 'panel stack meant' : 'panel stack'} aria-label={of.title}>
      <span className="row between">
        <strong>{of.title}</strong>
        <Badge tone={demandTone[of.state]} words={t(`guardian.demandState.${of.state}`)} />
      </span>
      {of.words && <span>{of.words}</span>}
      <Outcome of={of} />
      <span className="row between">
        <span>
          <strong>{t('guardian.votes', { n: of.votes })}</strong>
          {of.voted && <span className="quiet"> · {t('guardian.voted')}</span>}
        </span>
        {of.allowedActions.includes('vote') && (
          <Button
            size="large"
            type="primary"
            loading={send.isPending}
            onClick={() => send.mutate(post('/api/youth/v1/demands/{id}/vote', { id: of.id }))}
          >
            {t('guardian.vote')}
          </Button>
        )}
      </span>
    </article>
  );
}

function Outcome({ of }: { of: Demand }) {
  const { t } = useTranslation();
  const into = useRead(of.mergedInto && at('/api/youth/v1/demands/{id}', { id: of.mergedInto }));
  if (of.programme)
    return (
      <span>
        {t('guardian.becameCourse')}{' '}
        <Link to={`/children/programmes/${of.programme}`}>
          <ProgrammeTitle id={of.programme} />
        </Link>
      </span>
    );
  if (of.mergedInto)
    return (
      <span>
        {t('guardian.mergedInto')} <Link to={`#${of.mergedInto}`}>{into.data?.title}</Link>
      </span>
    );
  return of.reason ? <span>{t('guardian.declinedBecause', { reason: of.reason })}</span> : null;
}

import { remove, post } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { openStates, stateTone, type CaseWhole } from '../cases/case.js';
import { Badge } from '../shared/badge.js';
import { inWords, moment } from '../shared/format.js';
import type { Point } from '../shared/map.js';
import { useCommand } from '../shared/query.js';
import { metresBetween, roundMetres } from './near.js';
import type { PublicCase } from './types.js';

interface Props {
  of: PublicCase;
  from: Point | undefined;
  /** May whoever looks open it? */
  opens: boolean;
  /** undefined for whoever follows nothing: a visitor, and those who work on cases. */
  followed: boolean | undefined;
}

/** 身边事: what somebody reported around here, without their words; and how it goes. */
export function NearbyCard({ of, from, opens, followed }: Props) {
  const { t } = useTranslation();
  const send = useCommand<CaseWhole>();
  const name = inWords(of.category.name);
  const open = openStates.includes(of.state);
  const follow = followed ? remove('/api/grid/v1/cases/{id}/follow', { id: of.id }) : post('/api/grid/v1/cases/{id}/follow', { id: of.id });
  return (
    <article className="item nearby-item" aria-label={`${name} ${of.number}`}>
      <span className="row between">
        <strong>{opens ? <Link to={`/cases/${of.id}`}>{name}</Link> : name}</strong>
        <Badge tone={stateTone[of.state] ?? 'quiet'} words={t(`state.${of.state}`)} />
      </span>
      <span className="quiet">
        {of.area.name}
        {from && ` · ${t('nearby.away', { n: roundMetres(metresBetween(from, of.point)) })}`}
      </span>
      <span className="row between quiet">
        <span>
          {open && t('nearby.due', { at: moment(of.dueAnswerAt) })}
          {!open && of.closedAt && t('nearby.closed', { at: moment(of.closedAt) })}
          {of.stars !== undefined && ` · ${t('nearby.stars', { n: of.stars })}`}
        </span>
        {followed === undefined ? (
          of.followers > 0 && <span>{t('case.followers', { n: of.followers })}</span>
        ) : (
          <Button
            aria-pressed={followed}
            aria-label={t(followed ? 'nearby.unfollowIt' : 'nearby.followIt', { name, number: of.number })}
            loading={send.isPending}
            onClick={() => send.mutate(follow)}
          >
            {t(followed ? 'case.unfollow' : 'case.follow')}
            {of.followers > 0 && ` ${of.followers}`}
          </Button>
        )}
      </span>
    </article>
  );
}

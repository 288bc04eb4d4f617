import { at, post } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';

import { Badge, type Tone } from '../../shared/badge.js';
import { moment } from '../../shared/format.js';
import { useCommand, usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import type { Poster } from './types.js';

const tones: Record<Poster['state'], Tone> = { hanging: 'busy', due: 'bad', 'taken-down': 'good', 'not-found': 'quiet' };

/** Where the papers hang, or hung. @param over the job is over: what still hangs is waited for */
export function PosterList({ job, over }: { job: string; over: boolean }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/employment/v1/jobs/{id}/notices', { id: job }));
  return (
    <Loaded of={{ ...pages, data: pages.items }}>
      {(items) => {
        if (items.length === 0) return <Nothing words={t('sharing.nonePut')} />;
        const waiting = items.filter(({ state }) => state === 'due').length;
        return (
          <div className="stack">
            <strong>{over && waiting > 0 ? t('sharing.stillHanging', { n: waiting }) : t('sharing.where')}</strong>
            <ul className="plain">
              {items.map((one) => (
                <PosterLine key={one.id} of={one} />
              ))}
            </ul>
            <More of={pages} />
          </div>
        );
      }}
    </Loaded>
  );
}

function PosterLine({ of }: { of: Poster }) {
  const { t } = useTranslation();
  const send = useCommand(undefined, 'sharing.refused');
  const takeDown = () => send.mutate(post('/api/employment/v1/posters/{id}/take-down', { id: of.id, ifMatch: of.version }));
  return (
    <li className="line stack">
      <span className="row between">
        <strong>{of.place}</strong>
        <Badge tone={tones[of.state]} words={t(`sharing.poster.${of.state}`)} />
      </span>
      <span className="quiet">
        {t('sharing.hangs', { n: of.copies, at: moment(of.at) })}
        {of.endedAt && ` · ${t(`sharing.ended.${of.state}`, { at: moment(of.endedAt) })}`}
      </span>
      {of.allowedActions.includes('take-down') && (
        <Popconfirm title={t('sharing.reallyDown')} okText={t('common.confirm')} cancelText={t('common.cancel')} onConfirm={takeDown}>
          <Button size="large" loading={send.isPending}>
            {t('sharing.takeDown')}
          </Button>
        </Popconfirm>
      )}
    </li>
  );
}

import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { useRead } from '../../shared/query.js';
import { Loaded, Nothing } from '../../shared/states.js';
import type { ChannelCount } from './types.js';

/** Where its applications came from: which way of telling people is worth the trouble. */
export function Channels({ job }: { job: string }) {
  const { t } = useTranslation();
  const channels = useRead(at('/api/employment/v1/jobs/{id}/channels', { id: job }));
  return (
    <section className="panel stack" aria-label={t('sharing.channels')}>
      <h2>{t('sharing.channels')}</h2>
      <span className="quiet">{t('sharing.channelsHint')}</span>
      <Loaded of={channels}>
        {({ items }) => {
          const used = items.filter(({ total }) => total > 0);
          if (used.length === 0) return <Nothing words={t('sharing.noApplications')} />;
          return (
            <ul className="plain">
              {used.map((one) => (
                <ChannelLine key={one.channel} of={one} />
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}

function ChannelLine({ of }: { of: ChannelCount }) {
  const { t } = useTranslation();
  const states = Object.entries(of.states).map(([state, n]) => t('sharing.inState', { state: t(`application.state.${state}`), n }));
  return (
    <li className="line">
      <span className="row between">
        <strong>{t(`application.channel.${of.channel}`)}</strong>
        <strong>{t('sharing.people', { n: of.total })}</strong>
      </span>
      <span className="quiet">{states.join(' · ')}</span>
    </li>
  );
}

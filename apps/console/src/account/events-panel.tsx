import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { moment } from '../shared/format.js';
import { usePages } from '../shared/query.js';
import { Loaded, More, Nothing } from '../shared/states.js';
import type { AccountEvent } from './account.js';
import { Fold } from './fold.js';
import { useMethods } from './use-methods.js';

const alarming: readonly AccountEvent['kind'][] = ['refused', 'second-factor-refused', 'recovery-asked', 'stopped'];

export function EventsPanel() {
  const { t } = useTranslation();
  return (
    <Fold title={t('account.events')}>
      <Events />
    </Fold>
  );
}

/** What happened to the account, latest first. */
function Events() {
  const { t } = useTranslation();
  const pages = usePages(at('/api/identity/v1/account/events'));
  return (
    <>
      <p className="quiet">{t('account.eventsHint')}</p>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('account.noEvents')} />
          ) : (
            <ul className="plain">
              {items.map((one) => (
                <EventLine key={one.id} of={one} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <More of={pages} />
    </>
  );
}

function EventLine({ of: { kind, device, methods, at: when } }: { of: AccountEvent }) {
  const { t } = useTranslation();
  const how = useMethods()(methods);
  return (
    <li className="line">
      <strong className={alarming.includes(kind) ? 'late-words' : ''}>{t(`account.event.${kind}`)}</strong>
      <span className="block quiet">{[moment(when), device, how].filter(Boolean).join(' · ')}</span>
    </li>
  );
}

import { at } from '@linli/client';

import { useTranslation } from 'react-i18next';

import { Badge } from '../shared/badge.js';
import { moment } from '../shared/format.js';
import { usePages, useRead } from '../shared/query.js';
import { Loaded, Nothing } from '../shared/states.js';
import { hoursTone } from './types.js';

/** One's own minutes: the balance, and what it is the sum of. */
export function HoursPanel() {
  const { t } = useTranslation();
  const balance = useRead(at('/api/volunteering/v1/hours/balance'));
  const pages = usePages(at('/api/volunteering/v1/hours'));
  return (
    <>
      <Loaded of={balance}>
        {(sums) => (
          <div className="figures">
            {(['confirmed', 'pending'] as const).map((state) => (
              <div key={state} className="figure">
                <b>{t('common.minutes', { n: sums[state] })}</b>
                <span className="quiet">{t(`volunteer.${state}`)}</span>
              </div>
            ))}
          </div>
        )}
      </Loaded>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('volunteer.noHours')} />
          ) : (
            <ul className="plain">
              {items.map((one) => (
                <li key={one.id} className="item">
                  <span className="row between">
                    <strong>{t('common.minutes', { n: one.minutes })}</strong>
                    <Badge tone={hoursTone[one.state]} words={t(`hours.${one.state}`)} />
                  </span>
                  <span className="row between quiet">
                    <span>{t(`hours.${one.source}`)}</span>
                    <span>
                      {moment(one.startedAt)} – {moment(one.endedAt)}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

import { at, remove } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useNames } from '../../cases/people.js';
import { Badge } from '../../shared/badge.js';
import { useCommand, useRead } from '../../shared/query.js';
import { Loaded, Nothing } from '../../shared/states.js';
import { AddToRoster } from './add-to-roster.js';
import { dayOf } from '../../shared/days.js';
import { FellOff } from './fell-off.js';
import { useProgramme } from './programme-page.js';
import { ScreeningDialog } from './screening-dialog.js';

/** Who works with the children, and until when their screening holds. */
export function RosterPanel() {
  const { t } = useTranslation();
  const { id, area, state } = useProgramme();
  const roster = useRead(at('/api/youth/v1/programmes/{id}/roster', { id }));
  const nameOf = useNames(roster.data?.items.map(({ accountId }) => accountId) ?? []);
  const [adding, setAdding] = useState(false);
  const [screening, setScreening] = useState<string>();
  const send = useCommand();
  return (
    <>
      <FellOff programme={id} />
      <section className="panel stack">
        <span className="quiet">{t('staff.rosterHint')}</span>
        <Loaded of={roster}>
          {({ items }) =>
            items.length === 0 ? (
              <Nothing words={t('staff.noRoster')} />
            ) : (
              <ul className="plain">
                {items.map(({ accountId, role, screenedUntil }) => (
                  <li key={accountId} className="line row between" aria-label={nameOf(accountId)}>
                    <span>
                      <strong>{nameOf(accountId)}</strong> <Badge tone="quiet" words={t(`staff.role.${role}`)} />
                      <br />
                      {screenedUntil ? (
                        <span className="quiet">{t('staff.screenedUntil', { day: dayOf(screenedUntil) })}</span>
                      ) : (
                        <span className="late-words">{t('staff.notScreened')}</span>
                      )}
                    </span>
                    <span className="row">
                      <Button size="large" onClick={() => setScreening(accountId)}>
                        {t('staff.screen')}
                      </Button>
                      <Popconfirm
                        title={t('staff.removeHint')}
                        okText={t('common.confirm')}
                        cancelText={t('common.cancel')}
                        onConfirm={() => send.mutate(remove('/api/youth/v1/programmes/{id}/roster/{accountId}', { id, accountId }))}
                      >
                        <Button size="large">{t('common.remove')}</Button>
                      </Popconfirm>
                    </span>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
        {state !== 'closed' && (
          <Button type="primary" size="large" block onClick={() => setAdding(true)}>
            {t('staff.addPerson')}
          </Button>
        )}
      </section>
      {adding && <AddToRoster programme={id} area={area} done={() => setAdding(false)} />}
      {screening && <ScreeningDialog accountId={screening} name={nameOf(screening)} area={area} done={() => setScreening(undefined)} />}
    </>
  );
}

import { at, post } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useNames } from '../../cases/people.js';
import { Badge } from '../../shared/badge.js';
import { moment } from '../../shared/format.js';
import { useCommand, useRead } from '../../shared/query.js';
import { Loaded, Nothing } from '../../shared/states.js';
import { BarDialog } from './bar-dialog.js';
import type { ChildWhole } from './types.js';

/** Whom a court keeps from the child: it binds from the moment it is entered, even a guardian. */
export function BarsPanel({ of }: { of: ChildWhole }) {
  const { t } = useTranslation();
  const bars = useRead(at('/api/youth/v1/children/{id}/bars', { id: of.id }));
  const nameOf = useNames(bars.data?.items.map(({ accountId }) => accountId) ?? []);
  const [entering, setEntering] = useState(false);
  const send = useCommand();
  return (
    <section className="panel stack">
      <h2>{t('staff.bars')}</h2>
      <span className="quiet">{t('staff.barsHint')}</span>
      <Loaded of={bars}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing words={t('staff.noBars')} />
          ) : (
            <ul className="plain">
              {items.map((bar) => (
                <li key={bar.id} className="line stack">
                  <span className="row between">
                    <strong>{bar.name ?? nameOf(bar.accountId)}</strong>
                    <Badge
                      tone={bar.liftedAt ? 'quiet' : 'bad'}
                      words={bar.liftedAt ? t('staff.lifted', { at: moment(bar.liftedAt) }) : t('staff.barred')}
                    />
                  </span>
                  <span>
                    {bar.document} · {bar.reason}
                  </span>
                  <span className="quiet">{t('staff.enteredAt', { at: moment(bar.at) })}</span>
                  {!bar.liftedAt && (
                    <Popconfirm
                      title={t('staff.liftHint')}
                      okText={t('common.confirm')}
                      cancelText={t('common.cancel')}
                      onConfirm={() => send.mutate(post('/api/youth/v1/bars/{id}/lift', { id: bar.id }))}
                    >
                      <Button size="large" loading={send.isPending}>
                        {t('staff.lift')}
                      </Button>
                    </Popconfirm>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Button size="large" danger block onClick={() => setEntering(true)}>
        {t('staff.bar')}
      </Button>
      {entering && <BarDialog of={of} done={() => setEntering(false)} />}
    </section>
  );
}

import { at, remove } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { moment } from '../../shared/format.js';
import { useCommand, usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import type { Member } from './types.js';

/** Names and numbers: on demand, as each reading is written down. */
export function MembersPanel({ home }: { home: string }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <section className="panel stack" aria-label={t('microHome.members')}>
      <h2>{t('microHome.members')}</h2>
      {shown ? (
        <Members home={home} />
      ) : (
        <Button size="large" block onClick={() => setShown(true)}>
          {t('microHome.showMembers')}
        </Button>
      )}
      <span className="quiet">{t('microHome.membersHint')}</span>
    </section>
  );
}

function Members({ home }: { home: string }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/employment/v1/micro-homes/{id}/members', { id: home }));
  return (
    <>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('microHome.noMembers')} />
          ) : (
            <ul className="plain">
              {items.map((one) => (
                <Line key={one.id} of={one} home={home} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <More of={pages} />
    </>
  );
}

function Line({ of, home }: { of: Member; home: string }) {
  const { t } = useTranslation();
  const send = useCommand();
  return (
    <li className="line row between">
      <span>
        <strong>{of.name}</strong> · <a href={`tel:${of.phone}`}>{of.phone}</a>
        <br />
        <span className="quiet">{t('microHome.joinedAt', { at: moment(of.joinedAt) })}</span>
      </span>
      <Popconfirm
        title={t('microHome.reallyRemove', { name: of.name })}
        okText={t('common.confirm')}
        cancelText={t('common.cancel')}
        onConfirm={() => send.mutate(remove('/api/employment/v1/micro-homes/{id}/members/{account}', { id: home, account: of.accountId }))}
      >
        <Button size="large" loading={send.isPending}>
          {t('microHome.remove')}
        </Button>
      </Popconfirm>
    </li>
  );
}

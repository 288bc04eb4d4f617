import { at, post } from '@linli/client';
import { Button, Input, Modal, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useNames } from '../cases/people.js';
import { useMe } from '../session/session.js';
import { comma, moment } from '../shared/format.js';
import { useOptions } from '../shared/options.js';
import { useCommand, usePages } from '../shared/query.js';
import { Loaded, More, Nothing } from '../shared/states.js';
import { useAreas } from '../shared/areas.js';
import { screenings, type Registration, type Screening as Result } from './types.js';
import { useSlotWords } from './week.js';

/** 志愿者审核: those who wait first; what they can do, where and when; pass, or refuse with a reason. */
export function Screening() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const [screening, setScreening] = useState<Result>('waiting');
  const pages = usePages(at('/api/volunteering/v1/registrations', { screening }));
  const nameOf = useNames((pages.items ?? []).map(({ accountId }) => accountId));
  const areas = useAreas();
  const slot = useSlotWords();
  const [refusing, setRefusing] = useState<Registration>();
  const [reason, setReason] = useState('');
  const send = useCommand(() => setRefusing(undefined));
  const decide = ({ accountId, version }: Registration, decision: 'pass' | 'refuse', body: { reason?: string } = {}) =>
    send.mutate(post(`/api/volunteering/v1/registrations/{id}/${decision}`, { id: accountId, body, ifMatch: version }));
  return (
    <>
      <Segmented
        block
        style={{ marginBottom: 16 }}
        aria-label={t('volunteers.screening')}
        value={screening}
        onChange={setScreening}
        options={useOptions('screening', screenings)}
      />
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('volunteers.nobody')} />
          ) : (
            <>
              {items.map((one) => (
                <article key={one.accountId} className="panel stack">
                  <div className="row between">
                    <strong>{one.name ?? nameOf(one.accountId)}</strong>
                    <span className="quiet">{moment(one.registeredAt)}</span>
                  </div>
                  <dl className="facts">
                    {one.phone && (
                      <>
                        <dt>{t('report.phone')}</dt>
                        <dd>
                          <a href={`tel:${one.phone}`}>{one.phone}</a>
                        </dd>
                      </>
                    )}
                    <dt>{t('registration.skills')}</dt>
                    <dd>{one.skills.join(comma()) || '—'}</dd>
                    <dt>{t('registration.areas')}</dt>
                    <dd>{one.areas.map((code) => areas.find(({ value }) => value === code)?.label ?? code).join(comma()) || '—'}</dd>
                    <dt>{t('registration.availability')}</dt>
                    <dd>{one.availability.map(slot).join(comma()) || '—'}</dd>
                    {one.reason && (
                      <>
                        <dt>{t('common.reason')}</dt>
                        <dd>{one.reason}</dd>
                      </>
                    )}
                  </dl>
                  {one.accountId !== me?.accountId && (
                    <div className="row">
                      {one.screening !== 'passed' && (
                        <Button type="primary" loading={send.isPending} onClick={() => decide(one, 'pass')}>
                          {t('volunteers.pass')}
                        </Button>
                      )}
                      {one.screening !== 'refused' && (
                        <Button
                          onClick={() => {
                            setReason('');
                            setRefusing(one);
                          }}
                        >
                          {t('volunteers.refuse')}
                        </Button>
                      )}
                    </div>
                  )}
                </article>
              ))}
              <More of={pages} />
            </>
          )
        }
      </Loaded>
      <Modal
        open={refusing !== undefined}
        title={t('volunteers.refuse')}
        okText={t('common.confirm')}
        cancelText={t('common.cancel')}
        okButtonProps={{ disabled: reason.trim().length < 2, loading: send.isPending }}
        onCancel={() => setRefusing(undefined)}
        onOk={() => refusing && decide(refusing, 'refuse', { reason: reason.trim() })}
      >
        <div className="field">
          <label htmlFor="refusal">{t('volunteers.refusal')}</label>
          <Input.TextArea id="refusal" maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
        </div>
      </Modal>
    </>
  );
}
